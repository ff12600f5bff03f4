package se.samspel.participant.enrolment.domain;

/** One source of the person's income (försörjningsmått) and its extent in per cent. */
public record IncomeSource(Code code, int extentPercent) {

    /** The official list, and the two of our own at its end. */
    public enum Code {
        SJUKPENNING,
        AKTIVITETSERSATTNING,
        SJUKERSATTNING,
        AKASSA,
        AKTIVITETSSTOD,
        ETABLERINGSERSATTNING,
        FORSORJNINGSSTOD,
        STUDIESTOD,
        ANNAN_OFFENTLIG,
        INGEN_OFFENTLIG
    }
}
