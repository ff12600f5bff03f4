package se.samspel.funding.statutes.domain;

/** Kinds of decision for which statutes can ask for a majority of its own (9 § 6). */
public enum DecisionKind {
    BUDGET,
    GRANT,
    LOAN,
    STATUTES,
    ADMISSION,
    DISSOLUTION,
    OTHER
}
