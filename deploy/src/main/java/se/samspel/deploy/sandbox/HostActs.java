package se.samspel.deploy.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.samspel.deploy.load.Api;
import se.samspel.deploy.load.Body;
import se.samspel.deploy.load.NotYetKnown;
import se.samspel.deploy.load.Refused;
import se.samspel.deploy.load.StackAway;
import se.samspel.deploy.sandbox.SandboxOptions.HostAnswer;

/** A host's calls, each made only where the referral hasn't gone on already. */
final class HostActs {

    private static final String ENROLMENTS = "/enrolments/";

    private final Counterpart self;
    private final Map<String, String> enrolments = new HashMap<>();

    HostActs(Counterpart self) {
        this.self = self;
    }

    /** Fetches what was disclosed, as its system would, and receives. */
    String receive(String referral) throws Refused, NotYetKnown, StackAway, InterruptedException {
        var found = read(referral);
        if (!found.path("state").asText().equals("SUBMITTED")) {
            return "is " + found.path("state").asText() + " already";
        }
        var fetched = "";
        if (found.hasNonNull("disclosureId")) {
            var disclosure = found.path("disclosureId").asText();
            self.read(Api.PARTICIPANT, "/disclosures/" + disclosure);
            fetched = ", disclosure " + disclosure + " fetched";
        }
        self.move(Api.REFERRAL, path(referral), "/reception", Body.of("receivedOn", self.today()));
        return "is received" + fetched;
    }

    String meet(String referral) throws Refused, NotYetKnown, StackAway, InterruptedException {
        if (!read(referral).path("visits").isEmpty()) {
            return "has had its introductory visit already";
        }
        var visit = Body.of("visitedOn", self.today()).with("referrerPresent", true);
        self.makeOnce(Api.REFERRAL, path(referral) + "/introductory-visits", visit);
        return "has had its introductory visit";
    }

    /** The referral after the answer; nothing where it can't be answered so any more. */
    Optional<JsonNode> answer(String referral, HostAnswer answer)
            throws Refused, NotYetKnown, StackAway, InterruptedException {
        if (!allows(read(referral), move(answer))) {
            return Optional.empty();
        }
        var body = body(answer).with("respondedOn", self.today());
        var answered = self.move(Api.REFERRAL, path(referral), "/responses", body);
        return Optional.of(answered.body());
    }

    private static String move(HostAnswer answer) {
        return switch (answer) {
            case ACCEPTED -> "ACCEPT";
            case DECLINED -> "DECLINE";
            case COMPLETION -> "REQUEST_COMPLETION";
        };
    }

    private Body body(HostAnswer answer) {
        return switch (answer) {
            case ACCEPTED -> Body.of("response", "ACCEPTED").with("queuedOn", self.today());
            case DECLINED -> Body.of("response", "DECLINED").with("reason", "NO_CAPACITY");
            case COMPLETION -> Body.of("response", "NEEDS_COMPLETION");
        };
    }

    private static boolean allows(JsonNode referral, String move) {
        for (var allowed : referral.path("allowedMoves")) {
            if (allowed.asText().equals(move)) {
                return true;
            }
        }
        return false;
    }

    String enrol(String referral) throws Refused, NotYetKnown, StackAway, InterruptedException {
        var start =
                Body.of("referralId", referral)
                        .with("startedOn", self.today())
                        .with("startedInGroup", false);
        var enrolment = self.makeOnce(Api.PARTICIPANT, "/enrolments", start).id();
        self.makeOnce(
                Api.PARTICIPANT,
                ENROLMENTS + enrolment + "/follow-up-consent",
                Body.of("signedOn", self.today()));
        enrolments.put(referral, enrolment);
        return "is enrolled: enrolment " + enrolment;
    }

    String end(String referral) throws Refused, NotYetKnown, StackAway, InterruptedException {
        var enrolment = enrolments.get(referral);
        var exit =
                Body.of("endedOn", self.today())
                        .with("exitReason", "ENLIGT_PLAN")
                        .with("exitDestination", "ARBETE")
                        .with("earlyDropout", false);
        self.move(Api.PARTICIPANT, ENROLMENTS + enrolment, "/exit", exit);
        return "has ended: enrolment " + enrolment;
    }

    private JsonNode read(String referral)
            throws Refused, NotYetKnown, StackAway, InterruptedException {
        return self.referral(path(referral)).body();
    }

    private static String path(String referral) {
        return "/referrals/" + referral;
    }
}
