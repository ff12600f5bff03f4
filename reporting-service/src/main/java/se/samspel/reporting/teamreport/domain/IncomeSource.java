package se.samspel.reporting.teamreport.domain;

/** Försörjning, coded as in the national follow-up of coordination associations. */
public enum IncomeSource {
    SJUKPENNING(IncomePayer.FORSAKRINGSKASSAN),
    AKTIVITETSERSATTNING(IncomePayer.FORSAKRINGSKASSAN),
    SJUKERSATTNING(IncomePayer.FORSAKRINGSKASSAN),
    AKASSA(IncomePayer.A_KASSA),
    AKTIVITETSSTOD(IncomePayer.ARBETSFORMEDLINGEN),
    ETABLERINGSERSATTNING(IncomePayer.ARBETSFORMEDLINGEN),
    FORSORJNINGSSTOD(IncomePayer.SOCIALTJANST),
    STUDIESTOD(IncomePayer.ANNAN),
    ANNAN_OFFENTLIG(IncomePayer.ANNAN),
    INGEN_OFFENTLIG(IncomePayer.INGEN);

    private final IncomePayer payer;

    IncomeSource(IncomePayer payer) {
        this.payer = payer;
    }

    public IncomePayer payer() {
        return payer;
    }
}
