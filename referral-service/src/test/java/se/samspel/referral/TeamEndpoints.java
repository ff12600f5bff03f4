package se.samspel.referral;

import static se.samspel.referral.Setting.FK;
import static se.samspel.referral.Setting.TODAY;

import java.util.List;
import se.samspel.referral.Endpoints.Endpoint;

/** The operations of joint teams, for the one matrix of who is let in where. */
final class TeamEndpoints {

    private static final String READ = "referral.read";
    private static final String WRITE = "referral.write";

    private TeamEndpoints() {}

    static List<Endpoint> all(String some) {
        String team = "/interventions/" + some;
        String meeting = "/team-meetings/" + some;
        String item = meeting + "/items/" + some;
        return List.of(
                read(team + "/joint-team"),
                post(
                        team + "/joint-team/members",
                        "{\"authority\":\"%s\",\"function\":\"x\",\"from\":\"2026-01-01\"}"
                                .formatted(FK)),
                post(team + "/joint-team/members/" + some + "/end", day("to")),
                read(team + "/redirect-ways"),
                put(team + "/redirect-ways", "{\"ways\":[]}"),
                read(team + "/redirect-flow?from=2026-01-01&to=2026-12-31"),
                read(team + "/team-meetings"),
                post(team + "/team-meetings", day("plannedOn")),
                read(team + "/team-follow-ups"),
                read(meeting),
                post(meeting + "/holding", "{\"heldOn\":\"%s\",\"present\":[]}".formatted(TODAY)),
                post(meeting + "/cancellation", day("cancelledOn")),
                put(meeting + "/order", "{\"items\":[]}"),
                post(meeting + "/items", "{\"topic\":\"x\"}"),
                read(meeting + "/minutes"),
                read(item),
                post(item + "/move", "{\"meetingId\":\"%s\"}".formatted(some)),
                post(item + "/withdrawal", day("withdrawnOn")),
                post(item + "/advice", "{\"authority\":\"%s\",\"text\":\"x\"}".formatted(FK)),
                read(item + "/plan"),
                put(item + "/plan", "{\"rows\":[]}"),
                post(
                        item + "/follow-up",
                        "{\"heldOn\":\"%s\",\"outcome\":\"x\"}".formatted(TODAY)));
    }

    private static Endpoint read(String path) {
        return new Endpoint("GET", path, null, READ);
    }

    private static Endpoint post(String path, String body) {
        return new Endpoint("POST", path, body, WRITE);
    }

    private static Endpoint put(String path, String body) {
        return new Endpoint("PUT", path, body, WRITE);
    }

    private static String day(String field) {
        return "{\"%s\":\"%s\"}".formatted(field, TODAY);
    }
}
