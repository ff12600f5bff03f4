package se.samspel.deploy.load;

import java.util.List;
import se.samspel.deploy.load.Cases.Case;
import se.samspel.deploy.load.Cases.Enrolment;
import se.samspel.deploy.load.Cases.Share;
import se.samspel.deploy.load.Cases.Situation;

/** Loads an enrolment as its host: start, follow-up consent, situations, exit. */
final class EnrolmentLoad {

    private final Clients clients;
    private final Steps steps;

    EnrolmentLoad(Clients clients, Steps steps) {
        this.clients = clients;
        this.steps = steps;
    }

    void load(Case each, String referralId) throws NotYetKnown, StackAway, InterruptedException {
        Enrolment enrolment = each.enrolment();
        if (enrolment == null) {
            return;
        }
        var known = new Known(clients.authority(enrolment.referral().host()));
        boolean enrolled =
                steps.on(
                        enrolment.row(),
                        each.referral().row(),
                        () -> enrol(enrolment, referralId, known));
        situations(each, known, true);
        if (enrolled && enrolment.endedOn() != null) {
            steps.on(enrolment.row(), enrolment.row(), () -> exit(enrolment, known));
        }
        situations(each, known, false);
    }

    /** The enrolment's id and latest version, as they come to be known step by step. */
    private static final class Known {
        private final String host;
        private String id = "";
        private String etag = "";

        Known(String host) {
            this.host = host;
        }

        void after(Journal.Done done) {
            etag = done.etag();
        }

        String path() {
            return "/enrolments/" + id;
        }
    }

    private void situations(Case each, Known known, boolean before)
            throws NotYetKnown, StackAway, InterruptedException {
        for (Situation situation : each.situations()) {
            if (situation.before() == before) {
                steps.on(
                        situation.row(),
                        situation.enrolment().row(),
                        () -> measure(situation, known));
            }
        }
    }

    private void enrol(Enrolment enrolment, String referralId, Known known)
            throws Refused, NotYetKnown, StackAway, InterruptedException {
        var start =
                Body.of("referralId", referralId)
                        .with("startedOn", enrolment.startedOn())
                        .with("startedInGroup", enrolment.startedInGroup())
                        .with("trialEndsOn", enrolment.trialEndsOn());
        var done =
                steps.create(
                        enrolment.row(),
                        step(enrolment, "enrolment"),
                        Call.post(Api.PARTICIPANT, known.host, "/enrolments", start.json()));
        known.id = done.id();
        String answer = enrolment.followUpRefused() ? "refusedOn" : "signedOn";
        known.after(
                steps.create(
                        enrolment.row(),
                        step(enrolment, "follow-up-consent"),
                        Call.post(
                                Api.PARTICIPANT,
                                known.host,
                                known.path() + "/follow-up-consent",
                                Body.of(answer, enrolment.followUpConsentOn()).json())));
    }

    private void measure(Situation situation, Known known)
            throws Refused, NotYetKnown, StackAway, InterruptedException {
        var body =
                Body.of("at", situation.at())
                        .with("measuredOn", situation.measuredOn())
                        .with("incomeSources", shares(situation.incomeSources()))
                        .with("occupations", shares(situation.occupations()))
                        .with("education", situation.education())
                        .with("monthsInPublicSupport", situation.monthsInPublicSupport());
        known.after(
                steps.create(
                        situation.row(),
                        step(situation.enrolment(), "situation/" + situation.at()),
                        Call.post(
                                Api.PARTICIPANT,
                                known.host,
                                known.path() + "/situations",
                                body.json())));
    }

    private static List<Body> shares(List<Share> shares) {
        return shares.stream()
                .map(share ->
                        Body.of("code", share.code())
                                .with("kind", share.kind())
                                .with("extentPercent", share.extentPercent()))
                .toList();
    }

    private void exit(Enrolment enrolment, Known known)
            throws Refused, NotYetKnown, StackAway, InterruptedException {
        var body =
                new Body()
                        .with("endedOn", enrolment.endedOn())
                        .with("exitReason", enrolment.exitReason())
                        .with("exitDestination", enrolment.exitDestination())
                        .with("earlyDropout", enrolment.earlyDropout());
        known.after(
                steps.move(
                        enrolment.row(),
                        step(enrolment, "exit"),
                        Call.post(Api.PARTICIPANT, known.host, known.path() + "/exit", body.json()),
                        known.etag,
                        Call.get(Api.PARTICIPANT, known.host, known.path())));
    }

    private static String step(Enrolment enrolment, String act) {
        return act + "/" + enrolment.referral().key();
    }
}
