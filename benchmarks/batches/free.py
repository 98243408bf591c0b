"""Frees the batch axis of the network, which is exported for one window: python free.py MODEL.onnx OUT.onnx"""

import sys

import onnx

model = onnx.load(sys.argv[1])
for given in model.graph.input:
    given.type.tensor_type.shape.dim[0].dim_param = "batch"
for made in model.graph.output:
    made.type.tensor_type.ClearField("shape")
del model.graph.value_info[:]
onnx.save(model, sys.argv[2])
