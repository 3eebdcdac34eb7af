// Every example, each an app of its own: what `cdk synth` and `npm start` run.
import '../examples/starter/app';
