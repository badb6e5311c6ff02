# Completion of claimtrack for bash: claimtrack completion bash
_claimtrack() {
    local row first=1
    COMPREPLY=()
    while IFS= read -r row; do
        if [[ $first ]]; then
            first=
            if [[ $row == files ]]; then
                compopt -o filenames 2>/dev/null
                while IFS= read -r row; do COMPREPLY+=("$row"); done < <(compgen -f -- "$2")
                return
            fi
        else
            COMPREPLY+=("$row")
        fi
    done < <("${1/#\~/$HOME}" __complete bash "$2" "$1" "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
}
complete -F _claimtrack claimtrack
