import './own-rule-test.lit';
