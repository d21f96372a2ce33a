import assert from "node:assert/strict";
import { mayMeanServer, mayNameAnotherRegistry, namedRegistries } from "../../server/src/workspace/named-registries.ts";

describe("what tells MLflow which registry to use", () => {
  it("is a server, a variable or anything else that is not known to lie in the project", () => {
    for (const text of [
      'mlflow.set_tracking_uri("http://mlflow.acme.com")',
      "mlflow.set_tracking_uri(settings.mlflow)",
      'mlflow.set_registry_uri("databricks-uc")',
      'client = MlflowClient("https://mlflow.acme.com")',
      'MlflowClient(tracking_uri=os.environ["X"])',
      "MLFLOW_TRACKING_URI=http://mlflow:5000",
      "  MLFLOW_TRACKING_URI: $TRACKING",
      'os.environ["MLFLOW_TRACKING_URI"] = address',
      "tracking_uri: https://mlflow.acme.com",
    ]) {
      assert.equal(mayNameAnotherRegistry(text), true, text);
    }
  });

  it("is not a store in the project, nor the question which one is in use", () => {
    for (const text of [
      'mlflow.set_tracking_uri("sqlite:///mlflow.db")',
      'mlflow.set_tracking_uri("file:./mlruns")',
      'mlflow.set_tracking_uri("./mlruns")',
      "tracking_uri: training/mlruns",
      "MLFLOW_TRACKING_URI=sqlite:///mlflow.db",
      "print(mlflow.get_tracking_uri())",
      "def load(name, tracking_uri=None):",
      "client = MlflowClient()",
      'mlflow.pyfunc.load_model("models:/churn/3")',
    ]) {
      assert.equal(mayNameAnotherRegistry(text), false, text);
    }
  });

  it("can be the server that is asked, by its address or by the environment", () => {
    for (const text of [
      'mlflow.set_tracking_uri("http://mlflow.acme.com/")',
      'MlflowClient("http://user:secret@mlflow.acme.com")',
      'mlflow.set_tracking_uri(os.environ["MLFLOW_TRACKING_URI"])',
      'mlflow.set_tracking_uri(os.getenv("MLFLOW_TRACKING_URI", "http://localhost:5000"))',
      'mlflow.set_tracking_uri(os.environ.get("MLFLOW_TRACKING_URI", "sqlite:///mlflow.db"))',
      "MLFLOW_TRACKING_URI=http://mlflow.acme.com",
      "MLFLOW_TRACKING_URI: $MLFLOW_TRACKING_URI",
    ])
      assert.equal(mayMeanServer(namedRegistries(text), "http://mlflow.acme.com", true), true, text);
  });

  it("is not the server that is asked where it is another, a store, or nobody knows", () => {
    for (const text of [
      'mlflow.set_tracking_uri("http://staging.acme.com")',
      'mlflow.set_tracking_uri("http://mlflow.acme.com:5000")',
      'mlflow.set_tracking_uri("sqlite:///mlflow.db")',
      "mlflow.set_tracking_uri(settings.mlflow)",
    ])
      assert.equal(mayMeanServer(namedRegistries(text), "http://mlflow.acme.com", true), false, text);
  });

  it("is not the server of a setting where the environment's absence leads to another", () => {
    const text = 'mlflow.set_tracking_uri(os.getenv("MLFLOW_TRACKING_URI", "http://localhost:5000"))';
    assert.equal(mayMeanServer(namedRegistries(text), "http://mlflow.acme.com", false), false);
  });
});
