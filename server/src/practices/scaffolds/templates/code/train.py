"""Trains the model, tracks the run and registers the version as the candidate."""

from pathlib import Path

from PROJECT_PACKAGE.data import load_data
from PROJECT_PACKAGE.registry import MODEL_NAME
from PROJECT_PACKAGE.reproducibility import SEED, fix_seeds, run_tags
from PROJECT_PACKAGE.tracking import log_run
from PROJECT_PACKAGE.training import train

REFERENCE = Path("data/reference.parquet")


def main() -> None:
    """Runs the training from beginning to end."""
    fix_seeds(SEED)
    features, target = load_data()
    training = train(features, target, SEED)
    # What the model says of data that it has not seen is what monitors compare with.
    reference = training.held_out.assign(
        prediction=training.model.predict(training.held_out)
    )
    REFERENCE.parent.mkdir(parents=True, exist_ok=True)
    reference.to_parquet(REFERENCE, index=False)
    version = log_run(
        training.model,
        training.held_out.head(5),
        parameters=training.parameters,
        metrics=training.metrics,
        tags=run_tags(features.assign(target=target), SEED),
        files=[REFERENCE],
    )
    print(f"{MODEL_NAME} version {version}: {training.metrics}")


if __name__ == "__main__":
    main()
