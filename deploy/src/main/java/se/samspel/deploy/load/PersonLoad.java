package se.samspel.deploy.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.samspel.deploy.load.Cases.Case;
import se.samspel.deploy.load.Cases.Participant;
import se.samspel.deploy.load.Cases.Person;
import se.samspel.deploy.load.Cases.Referral;

/** Loads one person's referrals as the referrers and hosts, step by step. */
final class PersonLoad {

    private static final List<String> TO_HOST =
            List.of("IDENTITY", "CONTACT", "NEED", "INCOME", "OCCUPATION_EDUCATION");
    private static final List<String> TO_REFERRER = List.of("CASE_STATUS", "QUEUE", "OUTCOME");
    private static final List<String> TO_INCOME_AUTHORITY = List.of("CASE_STATUS", "OUTCOME");

    private final Association association;
    private final Clients clients;
    private final Foundation foundation;
    private final Steps steps;
    private final EnrolmentLoad enrolments;
    private final Map<String, String> participantIds = new ConcurrentHashMap<>();

    PersonLoad(Association association, Clients clients, Foundation foundation, Steps steps) {
        this.association = association;
        this.clients = clients;
        this.foundation = foundation;
        this.steps = steps;
        this.enrolments = new EnrolmentLoad(clients, steps);
    }

    void load(Person person) throws NotYetKnown, StackAway, InterruptedException {
        for (Participant participant : person.participants()) {
            steps.on(participant.row(), participant.row(), () -> register(participant));
        }
        for (Case each : person.cases()) {
            Referral referral = each.referral();
            Row intervention = referral.intervention().row();
            Row needed = intervention.bad() ? intervention : referral.participant().row();
            var referralId = new StringBuilder();
            steps.on(referral.row(), needed, () -> referralId.append(refer(referral)));
            enrolments.load(each, referralId.toString());
        }
    }

    private void register(Participant participant)
            throws Refused, NotYetKnown, StackAway, InterruptedException {
        var identity =
                Body.of("type", participant.identityType()).with("value", participant.identity());
        var body =
                Body.of("identity", identity)
                        .with("municipalityCode", participant.municipalityCode())
                        .with("protection", participant.protection());
        var done =
                steps.create(
                        participant.row(),
                        "participant/" + participant.key(),
                        Call.post(
                                Api.PARTICIPANT,
                                clients.authority(participant.controller()),
                                "/participants",
                                body.json()));
        participantIds.put(participant.key(), done.id());
    }

    private String refer(Referral referral)
            throws Refused, NotYetKnown, StackAway, InterruptedException {
        var body =
                new Body()
                        .with("interventionId", foundation.interventionId(referral.intervention()));
        if (referral.needsWaiver()) {
            String waiver = waive(referral);
            if (!referral.withinHost()) {
                body.with("disclosureId", disclose(referral, waiver));
            }
        }
        if (referral.withinHost()) {
            body.with("participantId", participantIds.get(referral.participant().key()));
        }
        String income = referral.incomeAuthority();
        body.with("incomeAuthority", income == null ? null : association.authority(income))
                .with("submittedOn", referral.submittedOn());
        var submitted =
                steps.create(
                        referral.row(),
                        step(referral, "referral"),
                        Call.post(Api.REFERRAL, referrer(referral), "/referrals", body.json()));
        answer(referral, submitted);
        return submitted.id();
    }

    private String waive(Referral referral)
            throws Refused, NotYetKnown, StackAway, InterruptedException {
        var edges = new ArrayList<Body>();
        if (!referral.withinHost()) {
            edges.add(edge(referral.referrer(), referral.host(), TO_HOST));
            edges.add(edge(referral.host(), referral.referrer(), TO_REFERRER));
        }
        String income = referral.incomeAuthority();
        if (income != null && referral.incomeAuthorityIsThird()) {
            edges.add(edge(referral.host(), income, TO_INCOME_AUTHORITY));
        }
        var body =
                new Body()
                        .with("signedOn", referral.consentSignedOn())
                        .with("validUntil", referral.consentValidUntil())
                        .with("edges", edges);
        Call call =
                Call.post(
                        Api.PARTICIPANT,
                        referrer(referral),
                        participantPath(referral) + "/waivers",
                        body.json());
        return steps.create(referral.row(), step(referral, "waiver"), call).id();
    }

    private Body edge(String discloser, String recipient, List<String> categories) {
        return Body.of("discloser", association.authority(discloser))
                .with("recipient", association.authority(recipient))
                .with("purpose", "COORDINATED_REHABILITATION")
                .with("categories", categories);
    }

    private String disclose(Referral referral, String waiverId)
            throws Refused, NotYetKnown, StackAway, InterruptedException {
        var body =
                Body.of("waiverId", waiverId)
                        .with("recipient", association.authority(referral.host()))
                        .with("disclosedOn", referral.submittedOn());
        Call call =
                Call.post(
                        Api.PARTICIPANT,
                        referrer(referral),
                        participantPath(referral) + "/disclosures",
                        body.json());
        return steps.create(referral.row(), step(referral, "disclosure"), call).id();
    }

    /** What the host does with the referral: reception, visit, response. */
    private void answer(Referral referral, Journal.Done submitted)
            throws Refused, NotYetKnown, StackAway, InterruptedException {
        String host = clients.authority(referral.host());
        String path = "/referrals/" + submitted.id();
        Call read = Call.get(Api.REFERRAL, host, path);
        var reception = Body.of("receivedOn", referral.submittedOn()).json();
        var latest =
                steps.move(
                        referral.row(),
                        step(referral, "reception"),
                        Call.post(Api.REFERRAL, host, path + "/reception", reception),
                        submitted.etag(),
                        read);
        if (referral.studyVisitOn() != null) {
            var visit = Body.of("visitedOn", referral.studyVisitOn()).json();
            latest =
                    steps.create(
                            referral.row(),
                            step(referral, "visit"),
                            Call.post(Api.REFERRAL, host, path + "/introductory-visits", visit));
        }
        String response = referral.response();
        if (response != null) {
            var body =
                    Body.of("response", response)
                            .with("respondedOn", referral.respondedOn())
                            .with("queuedOn", referral.queuedOn());
            steps.move(
                    referral.row(),
                    step(referral, "response"),
                    Call.post(Api.REFERRAL, host, path + "/responses", body.json()),
                    latest.etag(),
                    read);
        }
    }

    private String referrer(Referral referral) {
        return clients.authority(referral.referrer());
    }

    private String participantPath(Referral referral) {
        return "/participants/" + participantIds.get(referral.participant().key());
    }

    private static String step(Referral referral, String act) {
        return act + "/" + referral.key();
    }
}
