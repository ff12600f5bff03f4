package se.samspel.funding.sieimport.domain;

/** Why a file is recorded only once somebody has confirmed it. */
public enum Doubt {
    /** #FLAGGA 1: some program has read it already. */
    TAKEN_IN_BEFORE,
    /** It states another company's organisation number than the association's. */
    OTHER_COMPANY,
    /** Vouchers without any balance: a file to take in (4I), not the year's whole books. */
    IMPORT_FILE,
    /** Its vouchers don't come to its own totals (#RES): some of them may be missing. */
    RESULT_DIFFERS,
    /** Its fiscal year is not the calendar year: it has a part of that alone. */
    PART_OF_YEAR
}
