# shellcheck shell=bash
# What ./demo, ./test and bench/run share: installing what is missing, and publishing the programs. Sourced, never run.

PATH=$PATH:/usr/sbin:/sbin
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1

say() { printf '%s\n' "$*" >&2; }

# missing PROGRAM:PACKAGE... prints the packages of the programs that are not here.
missing() {
  local item
  for item in "$@"; do
    case $item in
      python3-libvirt) /usr/bin/python3 -c 'import libvirt' 2> /dev/null || echo "$item" ;;
      libsasl2-modules) compgen -G '/usr/lib/*/sasl2/libscram.so*' > /dev/null || echo "$item" ;;
      *) type -P "${item%%:*}" > /dev/null || echo "${item#*:}" ;;
    esac
  done
}

# install_packages PROGRAM:PACKAGE... installs the packages of the programs that are not here, where that can be done without asking.
# What cannot be installed is said and left: who needs it says so too.
install_packages() {
  local packages root=()
  mapfile -t packages < <(missing "$@" | sort -u)
  ((${#packages[@]})) || return 0
  if ((EUID != 0)); then
    root=(sudo -n)
    sudo -n true 2> /dev/null || { say "not installed (neither root nor sudo): ${packages[*]}"; return 0; }
  fi
  type -P apt-get > /dev/null || { say "not installed (no apt-get): ${packages[*]}"; return 0; }
  say "installing ${packages[*]}"
  # At run level 1 no package starts the service that it brings.
  local apt=("${root[@]}" env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get -q -y)
  { "${apt[@]}" update && "${apt[@]}" install --no-install-recommends "${packages[@]}"; } > /dev/null < /dev/null ||
    say "apt-get could not install ${packages[*]}"
}

require_dotnet() {
  type -P dotnet > /dev/null && return
  say "the .NET SDK 10 is missing: https://dotnet.microsoft.com/download"
  exit 1
}

# publish ROOT puts the programs, compiled ahead of time for this machine, at ROOT/bin/vireo and ROOT/bin/vireod, unless they
# are there and no source is newer. Where a linker is installed, vireod is one native program, which needs no runtime.
publish() {
  local stamp=$1/bin/.published
  [[ ! -e $stamp || -n $(find "$1"/src "$1"/Directory.* \( -name bin -o -name obj \) -prune -o -type f -newer "$stamp" -print -quit) ]] || return 0
  mkdir -p "$1/bin"
  touch "$stamp.begun"
  if ! { type -P clang || type -P gcc; } > /dev/null || ! publish_project "$1" Daemon -p:NativeDaemon=true; then
    say "vireod is not made a native program here: it needs the runtime"
    publish_project "$1" Daemon --no-self-contained -p:PublishReadyToRun=true
  fi
  # Behind the daemon: what a native program has taken in, its publication removes from the folder.
  publish_project "$1" Cli --no-self-contained -p:PublishReadyToRun=true
  mv "$stamp.begun" "$stamp"
}

publish_project() {
  dotnet publish "$1/src/Vireo.$2" -c Release -o "$1/bin" -v quiet -clp:NoSummary --use-current-runtime "${@:3}" < /dev/null
}
