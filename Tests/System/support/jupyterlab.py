"""JupyterLab as a server, and a real browser that looks at it."""

import json
import os
import secrets
import subprocess
import sys
import urllib.request
from pathlib import Path

from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException, TimeoutException
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

from .kernel import free_ports, kill_group
from .notebooks import read
from .patience import REPLY, START, Deadline

SETTINGS = {
    # Every cell is in the page, also the ones that would need scrolling.
    "notebook-extension/tracker": {"windowingMode": "none"},
    "apputils-extension/notification": {"checkForUpdates": False, "doNotDisturbMode": True, "fetchNews": "false"},
}


class Server:
    """JupyterLab on loopback with its files in a folder."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.files = self.folder / "files"
        self.files.mkdir()
        self.port = free_ports(1)[0]
        self.token = secrets.token_hex(8)
        for name, setting in SETTINGS.items():
            file = self.folder / "settings" / "@jupyterlab" / f"{name}.jupyterlab-settings"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(json.dumps(setting))
        environment = {
            **os.environ, "JUPYTERLAB_SETTINGS_DIR": str(self.folder / "settings"), "JUPYTER_TOKEN": self.token,
            "JUPYTERLAB_WORKSPACES_DIR": str(self.folder / "workspaces"),
        }
        self.log = self.folder / "server.log"
        with open(self.log, "wb") as words:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "jupyterlab", "--allow-root", "--no-browser", "--ip=127.0.0.1",
                 f"--port={self.port}", "--ServerApp.port_retries=0", f"--ServerApp.root_dir={self.files}"],
                stdout=words, stderr=words, stdin=subprocess.DEVNULL, env=environment, start_new_session=True)
        self._wait()

    def _wait(self):
        deadline = Deadline(START)
        while True:
            try:
                with urllib.request.urlopen(self.url("api/status"), timeout=deadline.left or 1):
                    return
            except OSError:
                if deadline.passed or self.process.poll() is not None:
                    raise RuntimeError("JupyterLab did not start: " + self.log.read_text()) from None

    def url(self, path):
        return f"http://127.0.0.1:{self.port}/{path}?token={self.token}"

    def stop(self):
        kill_group(self.process)


def chromium(folder):
    """A headless Chromium of Debian's, with a profile of its own."""
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                     "--window-size=1280,1400", f"--user-data-dir={folder}"):
        options.add_argument(argument)
    return webdriver.Chrome(options=options, service=webdriver.ChromeService("/usr/bin/chromedriver"))


class Notebook:
    """One notebook, open in JupyterLab."""

    def __init__(self, browser, server, name):
        self.browser = browser
        self.tries = 0
        # In a workspace of its own: the last one would open again what was open before.
        browser.get(server.url(f"lab/workspaces/{secrets.token_hex(4)}/tree/{name}"))
        self.wait("a notebook with an idle kernel", lambda: self.is_drawn and self.status == "Idle")

    def all(self, selector, inside=None):
        return (inside or self.browser).find_elements(By.CSS_SELECTOR, selector)

    def wait(self, what, condition, timeout=REPLY):
        """Waits until the condition gives something, and returns that; what is not in the page yet is waited for."""
        def attempt(_):
            try:
                return condition()
            except (StaleElementReferenceException, IndexError):
                return False
        return WebDriverWait(self.browser, timeout, 0.1).until(attempt, f"{what} did not appear")

    @property
    def status(self):
        """The kernel's state as the status bar shows it: Connecting, Idle, Busy, …"""
        for line in self.all("#jp-main-statusbar")[0].text.splitlines():
            if " | " in line:
                return line.rpartition(" | ")[2]

    @property
    def is_drawn(self):
        """Whether every cell is in the page: JupyterLab draws those below the first screen when it has time."""
        return self.cells and all(self.all(".jp-InputPrompt", cell) for cell in self.cells)

    @property
    def cells(self):
        return self.all(".jp-Notebook .jp-CodeCell")

    def prompt(self, index):
        return self.all(".jp-InputPrompt", self.cells[index])[0].text

    def outputs(self, index, selector=""):
        return self.all(f".jp-OutputArea-output {selector}".strip(), self.cells[index])

    def run_all(self):
        """Through the menu, as a user does."""
        self.menu("Run", "runmenu:run-all")

    def menu(self, title, command):
        entry = self.wait(f"menu {title}", lambda: [
            item for item in self.all(".lm-MenuBar-itemLabel") if item.text == title])[0]
        entry.click()
        item = f'.lm-Menu li[data-command="{command}"]'
        self.wait(command, lambda: self.all(item) and self.all(item)[0].is_displayed())
        self.all(item)[0].click()

    def wait_until_run(self, timeout=REPLY):
        """Waits until every cell with text has its number."""
        def numbered():
            prompts = [self.prompt(i) for i, cell in enumerate(self.cells)
                       if self.all(".cm-content", cell)[0].text.strip()]
            return all(p.strip("[]: ").isdigit() for p in prompts) and self.status == "Idle"
        self.wait("a number at every cell", numbered, timeout)

    def type(self, index, *keys):
        """Types into a cell's editor."""
        editor = self.all(".cm-content", self.cells[index])[0]
        self.browser.execute_script("arguments[0].scrollIntoView({block: 'center'})", editor)
        editor.click()
        ActionChains(self.browser).send_keys(*keys).perform()

    def run_cell(self, index):
        self.type(index)
        ActionChains(self.browser).key_down(Keys.SHIFT).send_keys(Keys.ENTER).key_up(Keys.SHIFT).perform()

    @property
    def completions(self):
        return [item.text for item in self.all(".jp-Completer .jp-Completer-item") if item.is_displayed()]

    def complete(self, index, text):
        """Types into an empty cell and asks for completions until the list is there."""
        self.type(index, text)
        while True:
            ActionChains(self.browser).send_keys(Keys.TAB).perform()
            try:
                return self.wait("a completion list", lambda: self.completions, timeout=5)
            except TimeoutException:
                self.tries += 1
                if self.tries > 5:
                    raise

    # The debugger

    def shown(self, selector, inside=None):
        return [element for element in self.all(selector, inside) if element.is_displayed()]

    def enable_debugger(self):
        """Presses the bug icon, and waits until the gutters take breakpoints."""
        def button():
            found = self.shown(".jp-DebuggerBugButton")
            return found[0] if found and found[0].get_attribute("aria-disabled") != "true" else None
        self.wait("the bug icon", button).click()
        self.wait("a pressed bug icon", lambda: button().get_attribute("aria-pressed") == "true")
        self.wait("gutters for breakpoints", lambda: self.shown(".cm-breakpoint-gutter"))

    def toggle_breakpoint(self, index, line):
        """Clicks into the gutter of a cell, beside a line."""
        gutter = self.shown(".cm-breakpoint-gutter", self.cells[index])[0]
        # The first element only gives the gutter its width.
        elements = self.shown(".cm-gutterElement", gutter)
        ActionChains(self.browser).move_to_element(elements[line - 1]).click().perform()

    @property
    def call_stack(self):
        """What each call says: its name, its source and line."""
        return [" ".join(call.text.split()) for call in self.shown(".jp-DebuggerCallstackFrame")]

    @property
    def debugged_variables(self):
        """The variables in the tree, with their values."""
        variables = {}
        for row in self.shown(".jp-DebuggerVariables-body .jp-TreeItem"):
            name = self.all(".jp-DebuggerVariables-name", row)
            value = self.all(".jp-DebuggerVariables-detail", row)
            if name and value:
                variables[name[0].text.strip(": ")] = value[0].text
        return variables

    def debug(self, command):
        """Presses a button of the call stack's toolbar."""
        self.shown(f'[data-command="debugger:{command}"]')[0].click()

    def save(self, path):
        """Saves with the keyboard, and reads what was saved."""
        before = path.stat().st_mtime_ns
        ActionChains(self.browser).key_down(Keys.CONTROL).send_keys("s").key_up(Keys.CONTROL).perform()
        self.wait("the saved file", lambda: path.stat().st_mtime_ns != before)
        return read(path)

    def screenshot(self, path):
        self.browser.save_screenshot(str(path))
