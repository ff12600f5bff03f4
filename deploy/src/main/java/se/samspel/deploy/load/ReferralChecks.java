package se.samspel.deploy.load;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.deploy.load.Cases.Referral;

/** What a referral's cells must be to each other. */
final class ReferralChecks {

    private ReferralChecks() {}

    static void check(Referral referral) {
        parties(referral);
        dates(referral);
        response(referral);
        waiver(referral);
    }

    private static void parties(Referral referral) {
        Row row = referral.row();
        if (!referral.referrer().equals(referral.participant().controller())) {
            row.fault(
                    "referringAuthority",
                    Fault.of(
                            "not-the-controller",
                            "the referrer is not the participant's controller",
                            "remittenten är inte deltagarens personuppgiftsansvariga"));
        }
        if (!referral.host().equals(referral.intervention().host())) {
            row.fault(
                    "receivingAuthority",
                    Fault.of(
                            "not-the-host",
                            "the receiver is not the intervention's host",
                            "mottagaren är inte insatsens huvudman"));
        }
    }

    private static void dates(Referral referral) {
        ordered(
                referral,
                "submittedOn",
                referral.submittedOn(),
                "consentSignedOn",
                referral.consentSignedOn());
        ordered(
                referral,
                "studyVisitOn",
                referral.studyVisitOn(),
                "submittedOn",
                referral.submittedOn());
        ordered(
                referral,
                "respondedOn",
                referral.respondedOn(),
                "submittedOn",
                referral.submittedOn());
        ordered(referral, "queuedOn", referral.queuedOn(), "submittedOn", referral.submittedOn());
        ordered(referral, "queuedOn", referral.queuedOn(), "respondedOn", referral.respondedOn());
        ordered(
                referral,
                "consentValidUntil",
                referral.consentValidUntil(),
                "consentSignedOn",
                referral.consentSignedOn());
    }

    private static void ordered(
            Referral referral,
            String column,
            @Nullable LocalDate day,
            String earlier,
            @Nullable LocalDate of) {
        if (day != null && of != null && day.isBefore(of)) {
            referral.row().fault(column, Fault.before(column, earlier));
        }
    }

    private static void response(Referral referral) {
        Row row = referral.row();
        if (referral.response() == null && referral.respondedOn() != null) {
            row.fault("response", Fault.required());
        }
        if (referral.response() != null && referral.respondedOn() == null) {
            row.fault("respondedOn", Fault.required());
        }
        if (referral.queuedOn() != null && !"ACCEPTED".equals(referral.response())) {
            row.fault(
                    "queuedOn",
                    Fault.of(
                            "not-accepted",
                            "only an accepted referral is queued",
                            "bara en accepterad remiss ställs i kö"));
        }
    }

    /**
     * The edge from referrer to host covers every act date (OSL 10:1: no consent, no disclosure).
     */
    private static void waiver(Referral referral) {
        Row row = referral.row();
        LocalDate validUntil = referral.consentValidUntil();
        if (referral.consentSignedOn() == null) {
            if (validUntil != null) {
                row.fault("consentSignedOn", Fault.required());
            }
            if (!referral.withinHost()) {
                row.fault("consentSignedOn", noWaiver());
            }
            return;
        }
        if (validUntil == null) {
            row.fault("consentValidUntil", Fault.required());
            return;
        }
        if (!referral.withinHost()) {
            covered(row, "submittedOn", referral.submittedOn(), validUntil);
            covered(row, "studyVisitOn", referral.studyVisitOn(), validUntil);
            covered(row, "respondedOn", referral.respondedOn(), validUntil);
            covered(row, "queuedOn", referral.queuedOn(), validUntil);
        }
    }

    static void covered(Row row, String column, @Nullable LocalDate day, LocalDate validUntil) {
        if (day != null && day.isAfter(validUntil)) {
            row.fault(
                    column,
                    Fault.of(
                            "outside-waiver",
                            column + " is after consentValidUntil: no waiver covers it",
                            column + " är senare än consentValidUntil: inget samtycke täcker det"));
        }
    }

    private static Fault noWaiver() {
        return Fault.of(
                "no-waiver",
                "without the person's consent nothing can be disclosed to another authority",
                "utan personens samtycke kan inget lämnas ut till en annan myndighet");
    }
}
