package se.samspel.deploy.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.deploy.load.Api;
import se.samspel.deploy.load.Body;
import se.samspel.deploy.load.NotYetKnown;
import se.samspel.deploy.load.Progress;
import se.samspel.deploy.load.Refused;
import se.samspel.deploy.load.StackAway;

/**
 * The referrer: registers a test person, its waiver and disclosure, refers it to the intervention
 * and tells what becomes of the referral; answers what the host asks to have completed.
 */
final class ReferrerPart implements Part {

    private static final List<String> TO_HOST = List.of("IDENTITY", "CONTACT", "NEED");
    private static final List<String> TO_SELF = List.of("CASE_STATUS", "QUEUE", "OUTCOME");

    private final UUID intervention;
    private final Counterpart self;
    private final Progress out;
    private final TestPersons persons;
    private @Nullable String referral;

    ReferrerPart(UUID intervention, Counterpart self, Progress out, TestPersons persons) {
        this.intervention = intervention;
        this.self = self;
        this.out = out;
        this.persons = persons;
    }

    @Override
    public void begin(Instant now) throws Refused, NotYetKnown, StackAway, InterruptedException {
        var found = self.read(Api.FUNDING, "/interventions/" + intervention).body();
        var host = found.path("host").asText();
        var person = register();
        var waiver = waive(person, host);
        var disclosure = disclose(person, waiver, host);
        var submission =
                Body.of("interventionId", intervention)
                        .with("disclosureId", disclosure)
                        .with("need", "Samordnat stöd mot arbete")
                        .with("submittedOn", self.today());
        referral = self.make(Api.REFERRAL, "/referrals", submission).id();
        out.line("participant " + person + ", waiver " + waiver + ", disclosure " + disclosure);
        out.line("referral " + referral + " is submitted to " + host);
    }

    private String register() throws Refused, NotYetKnown, StackAway, InterruptedException {
        var identity = Body.of("type", "PERSONNUMMER").with("value", persons.any());
        var person =
                Body.of("identity", identity)
                        .with("municipalityCode", "2084")
                        .with("protection", "NONE");
        return self.make(Api.PARTICIPANT, "/participants", person).id();
    }

    private String waive(String person, String host)
            throws Refused, NotYetKnown, StackAway, InterruptedException {
        var form =
                Body.of("signedOn", self.today())
                        .with("validUntil", self.today().plusYears(1))
                        .with(
                                "edges",
                                List.of(
                                        edge(self.authority(), host, TO_HOST),
                                        edge(host, self.authority(), TO_SELF)));
        return self.make(Api.PARTICIPANT, "/participants/" + person + "/waivers", form).id();
    }

    private static Body edge(String discloser, String recipient, List<String> categories) {
        return Body.of("discloser", discloser)
                .with("recipient", recipient)
                .with("purpose", "COORDINATED_REHABILITATION")
                .with("categories", categories);
    }

    private String disclose(String person, String waiver, String host)
            throws Refused, NotYetKnown, StackAway, InterruptedException {
        var body =
                Body.of("waiverId", waiver)
                        .with("recipient", host)
                        .with("disclosedOn", self.today());
        return self.make(Api.PARTICIPANT, "/participants/" + person + "/disclosures", body).id();
    }

    @Override
    public void hear(News news, Instant now) throws StackAway, InterruptedException {
        if (news.referral().equals(referral)) {
            out.line("referral " + referral + " is " + news.state());
            if (news.state().equals("NEEDS_COMPLETION")) {
                complete(news.referral());
            }
        }
    }

    private void complete(String asked) throws StackAway, InterruptedException {
        var path = "/referrals/" + asked;
        try {
            if (!mayComplete(self.referral(path).body())) {
                out.line("referral " + asked + " can't be completed by a call");
                return;
            }
            var completion =
                    Body.of("completedOn", self.today())
                            .with("completion", "Kompletterat som värden bad om");
            self.move(Api.REFERRAL, path, "/completion", completion);
            out.line("referral " + asked + " is completed");
        } catch (Refused | NotYetKnown no) {
            out.line("referral " + asked + " is not completed: " + no.getMessage());
        }
    }

    private static boolean mayComplete(JsonNode referral) {
        for (var allowed : referral.path("allowedMoves")) {
            if (allowed.asText().equals("COMPLETE")) {
                return true;
            }
        }
        return false;
    }

    /** The rest is the host's. */
    @Override
    public void act(Instant now) {}
}
