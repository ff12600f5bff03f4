package se.samspel.kit.caller;

/** The permissions that a token's {@code scope} carries; the services' roles. */
public final class Scope {

    public static final String ASSOCIATION_ADMIN = "association.admin";
    public static final String FUNDING_READ = "funding.read";
    public static final String FUNDING_WRITE = "funding.write";

    /** Applications and drawdowns of the authority's own; asked for by the client. */
    public static final String FUNDING_APPLY = "funding.apply";

    public static final String PARTICIPANT_READ = "participant.read";
    public static final String PARTICIPANT_WRITE = "participant.write";
    public static final String REFERRAL_READ = "referral.read";
    public static final String REFERRAL_WRITE = "referral.write";
    public static final String EVENTS_READ = "events.read";
    public static final String REPORT_READ = "report.read";
    public static final String REPORT_WRITE = "report.write";
    public static final String OPERATIONS_READ = "operations.read";

    private Scope() {}
}
