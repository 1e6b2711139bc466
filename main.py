"""Starts Verislide. Older versions of Python can read this file, so that it says which one is needed."""

import sys

if __name__ == "__main__":
    if sys.version_info < (3, 12):  # noqa: UP036  (whatever "python" is here reads this)
        sys.exit(
            f"Verislide needs Python 3.12 or newer, and this is {sys.version_info[0]}.{sys.version_info[1]}: start it "
            "with 'python3 packaging/dev.py run ...', which finds one, or then with '.venv/bin/python main.py ...' "
            "('.venv\\Scripts\\python main.py ...' on Windows)."
        )
    from viewer.app import main

    sys.exit(main(sys.argv[1:]))
