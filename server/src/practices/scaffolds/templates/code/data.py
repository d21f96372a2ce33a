"""Where the data comes from."""

import pandas as pd
from sklearn.datasets import load_breast_cancer


def load_data() -> tuple[pd.DataFrame, pd.Series]:
    """Features and target: a data set of scikit-learn, until yours takes its place."""
    data = load_breast_cancer(as_frame=True)
    return data.data, data.target
