"""Prints the smallest network that shows whether a processor's products of uint8 and int8 overflow, as packages/reader/src/network/overflow.ts holds it.

    python training/overflow.py

Two products of 255 and 127 are 64,770; added in 16 bits, with saturation, they are 32,767.
"""

from __future__ import annotations

import base64

import numpy as np
from onnx import TensorProto, helper, numpy_helper

graph = helper.make_graph(
    [helper.make_node("MatMulInteger", ["a", "b"], ["c"])],
    "overflow",
    [],
    [helper.make_tensor_value_info("c", TensorProto.INT32, [1, 1])],
    [numpy_helper.from_array(np.full((1, 2), 255, np.uint8), "a"), numpy_helper.from_array(np.full((2, 1), 127, np.int8), "b")],
)
print(base64.b64encode(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8).SerializeToString()).decode())
