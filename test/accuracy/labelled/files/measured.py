"""Files that are written only to see how large they are, and files that are replaced."""

import os

import torch


def size_of(network):
    torch.save(network.state_dict(), "tmp.pt")  # want nothing
    size = os.path.getsize("tmp.pt")
    os.remove("tmp.pt")
    return size


def size_at(network, path="measured.pt"):
    torch.save(network.state_dict(), path)  # want nothing
    size = os.path.getsize(path)
    os.unlink(path)
    return size


def replace(network):
    if os.path.exists("replaced.pt"):
        os.remove("replaced.pt")
    torch.save(network.state_dict(), "replaced.pt")  # want MV102


def keep(network):
    torch.save(network.state_dict(), "kept.pt")  # want MV102
    os.remove("notes.txt")
