#compdef claimtrack
# Completion of claimtrack for zsh: claimtrack completion zsh
_claimtrack() {
    local -a rows values shown known
    local row
    rows=("${(@f)$("${${(Q)words[1]}/#\~/$HOME}" __complete zsh "${(Q)PREFIX}" "${(@Q)words[2,CURRENT-1]}" 2>/dev/null)}")
    if [[ ${rows[1]} == files ]]; then
        _files
        return
    fi
    [[ $PREFIX == --*=* ]] && compset -P '--*='
    for row in "${(@)rows[2,-1]}"; do
        [[ -n $row ]] || continue
        values+=("${row%%$'\t'*}")
        if [[ -n ${row#*$'\t'} ]]; then
            shown+=("${row%%$'\t'*}  ${row#*$'\t'}")
        else
            shown+=("${row%%$'\t'*}")
        fi
    done
    (( $#values )) || return 1
    # What was typed without its accents or capitals is replaced by the name as it is written.
    [[ ${rows[1]} == folded ]] && known=(-U)
    compadd $known -l -d shown -a values
}
if [[ $funcstack[1] == _claimtrack ]]; then
    _claimtrack "$@"
else
    compdef _claimtrack claimtrack
fi
