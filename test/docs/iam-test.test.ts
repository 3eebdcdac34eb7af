import './iam-test.lit';
