import Dure
import Interpreter
import JupyterWire
