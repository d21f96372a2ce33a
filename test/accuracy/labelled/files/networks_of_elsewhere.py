"""Networks whose classes nobody sees from here, and folders that Keras and TensorFlow write."""

import pytorch_lightning as pl
import tensorflow as tf
import torch
from model import EncoderNet
from tensorflow import keras

model = EncoderNet().to("cuda")
torch.save(model.state_dict(), "models/encoder_net.pth")  # want MV102
torch.save(torch.optim.Adam(model.parameters()).state_dict(), "models/adam.pth")  # want nothing
history = EncoderNet.fit_all(model)
torch.save(history, "models/history.pt")  # want nothing


class Lit(pl.LightningModule):
    """A module that exports itself."""


Lit().to_onnx("lit_classifier.onnx", export_params=True)  # want MV102


def make_teacher():
    network = keras.models.Sequential([keras.layers.Dense(10)])
    return network


teacher = make_teacher()
teacher.save("teacher_folder")  # want MV102
teacher.save("export/1")  # want nothing
tf.saved_model.save(teacher, "saved_teacher")  # want MV102
tf.saved_model.save(teacher, "serving/teacher/3/")  # want nothing
