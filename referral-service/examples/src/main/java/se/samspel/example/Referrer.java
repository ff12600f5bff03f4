package se.samspel.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sends a person to an intervention: participant, waiver, disclosure, referral. */
public final class Referrer {

    private final Samspel samspel;
    private final Urls urls;
    private final String authority;

    /** Roots without a slash at the end, as {@code http://127.0.0.1:8181/participant/v1}. */
    public record Urls(String participant, String referral, String funding) {}

    /**
     * A case as your own system knows it.
     *
     * @param id your own id of the act of referring, stored before the first call: all keys come
     *     from it, so a case that is sent again after a crash isn't sent twice
     * @param number twelve digits; it goes in a body, never in an address or a log
     */
    public record Case(UUID id, String number, String municipality, String need) {

        @Override
        public String toString() {
            return "Case[" + id + "]";
        }

        UUID key(String act) {
            var name = id + "/" + act;
            return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What came of it: keep it with the case. */
    public record Sent(String participant, String waiver, String disclosure, String referral) {}

    /**
     * @param authority your own id, as {@code 2321000180}
     */
    public Referrer(Samspel samspel, Urls urls, String authority) {
        this.samspel = samspel;
        this.urls = urls;
        this.authority = authority;
    }

    /** Its id, host and state among others; nothing in it when there is none of that name. */
    public JsonNode intervention(String name) throws Problem, IOException, InterruptedException {
        var query = URLEncoder.encode(name, StandardCharsets.UTF_8);
        var found = samspel.get(urls.funding() + "/interventions?name=" + query);
        return found.body().path("items").path(0);
    }

    public Sent refer(Case person, String intervention, String host)
            throws Problem, IOException, InterruptedException {
        var today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
        var participant = register(person);
        var own = urls.participant() + "/participants/" + participant;
        var waiver = samspel.create(own + "/waivers", form(host, today), person.key("waiver")).id();
        var disclosed =
                Map.of("waiverId", waiver, "recipient", host, "disclosedOn", today.toString());
        var disclosure =
                samspel.create(own + "/disclosures", disclosed, person.key("disclosure")).id();
        // It refers to what participant-service has just announced: the client tries again while
        // that isn't known here.
        var submission =
                Map.of(
                        "interventionId",
                        intervention,
                        "disclosureId",
                        disclosure,
                        "need",
                        person.need(),
                        "submittedOn",
                        today.toString());
        var referral =
                samspel.create(urls.referral() + "/referrals", submission, person.key("referral"));
        return new Sent(participant, waiver, disclosure, referral.id());
    }

    /** 201, or 200 when you have registered the number before. */
    private String register(Case person) throws Problem, IOException, InterruptedException {
        var identity = Map.of("type", "PERSONNUMMER", "value", person.number());
        var body =
                Map.of(
                        "identity",
                        identity,
                        "municipalityCode",
                        person.municipality(),
                        "protection",
                        "NONE");
        var url = urls.participant() + "/participants";
        return samspel.create(url, body, person.key("participant")).id();
    }

    /** The signed form: what the host may be given, and what it may tell you. */
    private Map<String, Object> form(String host, LocalDate signedOn) {
        return Map.of(
                "signedOn",
                signedOn.toString(),
                "validUntil",
                signedOn.plusYears(1).toString(),
                "edges",
                List.of(
                        edge(authority, host, "IDENTITY", "CONTACT", "NEED"),
                        edge(host, authority, "CASE_STATUS", "QUEUE", "OUTCOME")));
    }

    private static Map<String, Object> edge(String from, String to, String... categories) {
        return Map.of(
                "discloser", from,
                "recipient", to,
                "purpose", "COORDINATED_REHABILITATION",
                "categories", categories);
    }
}
