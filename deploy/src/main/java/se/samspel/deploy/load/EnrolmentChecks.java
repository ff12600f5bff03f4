package se.samspel.deploy.load;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.deploy.load.Cases.Enrolment;
import se.samspel.deploy.load.Cases.Referral;

/** What an enrolment's cells must be to each other and to its referral. */
final class EnrolmentChecks {

    private EnrolmentChecks() {}

    static void check(Enrolment enrolment) {
        start(enrolment);
        exit(enrolment);
    }

    private static void start(Enrolment enrolment) {
        Referral referral = enrolment.referral();
        if (!"ACCEPTED".equals(referral.response())) {
            enrolment
                    .row()
                    .fault(
                            "referralKey",
                            Fault.of(
                                    "not-accepted",
                                    "only an accepted referral leads to an enrolment",
                                    "bara en accepterad remiss leder till inskrivning"));
        }
        notBefore(enrolment, "submittedOn", referral.submittedOn());
        notBefore(enrolment, "respondedOn", referral.respondedOn());
        notBefore(enrolment, "queuedOn", referral.queuedOn());
        LocalDate validUntil = referral.consentValidUntil();
        if (validUntil != null && !referral.withinHost()) {
            ReferralChecks.covered(enrolment.row(), "startedOn", enrolment.startedOn(), validUntil);
        }
    }

    private static void notBefore(Enrolment enrolment, String earlier, @Nullable LocalDate day) {
        if (day != null && enrolment.startedOn().isBefore(day)) {
            enrolment.row().fault("startedOn", Fault.before("startedOn", earlier));
        }
    }

    private static void exit(Enrolment enrolment) {
        Row row = enrolment.row();
        LocalDate ended = enrolment.endedOn();
        if (ended == null) {
            if (enrolment.exitReason() != null
                    || enrolment.exitDestination() != null
                    || enrolment.earlyDropout()) {
                row.fault("endedOn", Fault.required());
            }
            return;
        }
        if (ended.isBefore(enrolment.startedOn())) {
            row.fault("endedOn", Fault.before("endedOn", "startedOn"));
        }
        if (enrolment.exitReason() == null) {
            row.fault("exitReason", Fault.required());
        }
        destination(enrolment);
    }

    private static void destination(Enrolment enrolment) {
        boolean destination = enrolment.exitDestination() != null;
        boolean died = "AVLIDEN".equals(enrolment.exitReason());
        boolean fits =
                died
                        ? !destination && !enrolment.earlyDropout()
                        : destination != enrolment.earlyDropout();
        if (!fits) {
            enrolment
                    .row()
                    .fault(
                            "exitDestination",
                            Fault.of(
                                    "destination-or-dropout",
                                    "an exit has a destination or is an early dropout, after a"
                                            + " death neither",
                                    "ett avslut har en avslutsorsak eller är ett tidigt avhopp,"
                                            + " efter dödsfall inget av dem"));
        }
    }
}
