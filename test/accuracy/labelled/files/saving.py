"""Models written to files: the file system keeps no versions, so the name must."""

import pickle
from pathlib import Path

import joblib
import torch
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler
from torch import nn

clf = LogisticRegression().fit([[0.0], [1.0]], [0, 1])
joblib.dump(clf, "churn.joblib")  # want MV102
joblib.dump(clf, "churn-v1.2.joblib")  # want nothing
joblib.dump(clf, "churn_final.joblib")  # want MV103
joblib.dump(clf, "churn_v02.joblib")  # want MV101
joblib.dump(clf, Path("models") / "churn.joblib")  # want MV102
joblib.dump({"accuracy": 0.9}, "results.joblib")  # want nothing
joblib.dump([1, 2, 3], "ids.joblib")  # want nothing

with open("churn_model.pkl", "wb") as target:  # want MV102
    pickle.dump(clf, target)

with open("churn_model_2024-08-06.pkl", "wb") as target:  # want nothing
    pickle.dump(clf, target)

with open("features.pkl", "wb") as target:  # want nothing
    pickle.dump(["age", "tenure"], target)

with open("churn_model.pkl", "rb") as source:  # want nothing
    clf = pickle.load(source)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(4, 2)


net = Net()
optimizer = torch.optim.Adam(net.parameters())
torch.save(net.state_dict(), "net.pt")  # want MV102
torch.save(net.state_dict(), "net-v1.0.pt")  # want nothing
torch.save(net, "net_best.pth")  # want MV103
torch.save(optimizer.state_dict(), "optimizer.pt")  # want nothing
torch.save(torch.zeros(3), "embeddings.pt")  # want nothing
for epoch in range(3):
    torch.save(net.state_dict(), f"net-epoch-{epoch}.pt")  # want nothing
