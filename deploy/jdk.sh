# Sourced by the commands: finds the project and a JDK >= 21, and sets home, java and JAVA_HOME.
home=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd) || exit 1

# The feature version of the JDK in folder $1, or 0: 25 for "25.0.1" as for "25-ea".
jdk_version() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || { echo 0; return; }
    version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release" | head -n 1)
    echo "${version:-0}"
}

path_jdk() {
    javac=$(command -v javac 2>/dev/null) || return 0
    javac=$(readlink -f "$javac" 2>/dev/null) || return 0
    dirname "$(dirname "$javac")"
}

# What the person chose comes first; of those in the folders, 25 is what it is built for.
find_jdk() {
    for candidate in "${JAVA_HOME:-}" "$(path_jdk)"; do
        if [ -n "$candidate" ] && [ "$(jdk_version "$candidate")" -ge 21 ]; then
            echo "$candidate"
            return
        fi
    done
    fit=
    for candidate in /usr/lib/jvm/* /usr/local/lib/jvm/*; do
        version=$(jdk_version "$candidate")
        if [ "$version" -eq 25 ]; then
            echo "$candidate"
            return
        fi
        if [ "$version" -ge 21 ]; then
            fit=$candidate
        fi
    done
    echo "$fit"
}

JAVA_HOME=$(find_jdk)
if [ -z "$JAVA_HOME" ]; then
    cat >&2 <<'END'
Samspel needs a JDK 21 or later (25 is best), and none is in JAVA_HOME, on the PATH or in
/usr/lib/jvm. Get one:
  Debian 13, Ubuntu: apt install openjdk-21-jdk-headless
  others:            Temurin 25 (Eclipse Adoptium), then JAVA_HOME=<its folder>
END
    exit 1
fi
export JAVA_HOME
java=$JAVA_HOME/bin/java
# A build is short: what the second compiler does is never paid back.
export MAVEN_OPTS="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC ${MAVEN_OPTS:-}"
state=${SAMSPEL_STATE:-$home/deploy/local/.state}

# Calls the program behind the commands in place of the shell, so that signals reach it.
call() {
    if [ ! -f "$home/deploy/target/deploy.jar" ]; then
        echo "Nothing is built yet: deploy/run builds and starts the stack." >&2
        exit 1
    fi
    exec "$java" -Xmx192m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dsamspel.home="$home" \
        -cp "$home/deploy/target/deploy.jar:$home/deploy/target/lib/*" \
        se.samspel.deploy.local.Main "$@"
}
