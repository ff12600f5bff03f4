package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** What the runbooks find: the demo's year, a record that was parked, something sealed. */
record RunbookScene(LocalStack stack) {

    /** Of a person that the demo's region has registered. */
    static final String NUMBER = "197310199265";

    private static final String ASSOCIATION = "2220002139";

    /** The event of a new intervention comes while the table that takes it is away. */
    String parkedByParticipantService() throws IOException, InterruptedException, SQLException {
        execute("alter table intervention rename to intervention_away");
        var id = newIntervention();
        LocalStack.until(this::isParked);
        execute("alter table intervention_away rename to intervention");
        return id;
    }

    private boolean isParked() {
        return stack.rows(Service.PARTICIPANT, "select topic from parked_record").size() == 1;
    }

    private String newIntervention() throws IOException, InterruptedException {
        var made =
                made(
                        "office-sodra-dalarna",
                        stack.api(Service.FUNDING)
                                + "/associations/"
                                + ASSOCIATION
                                + "/interventions",
                        """
                        {"name":"Insatsen som parkerades","orientation":"INDIVIDUAL",
                         "host":"2120002304.ame","parties":["2120002304","2321000180"],
                         "startsOn":"2026-01-01"}\
                        """);
        return made.path("id").asText();
    }

    /** The demo's cases have no free text. */
    void sealedByReferralService() throws IOException, InterruptedException {
        var intervention = stack.rows(Service.REFERRAL, "select id from intervention").getFirst();
        made(
                "avesta-ame",
                stack.api(Service.REFERRAL)
                        + "/interventions/"
                        + intervention
                        + "/structural-obstacles",
                """
                {"level":"ORGANISATION","category":"WAITING_TIME",
                 "text":"Fyra månaders väntan på bedömning.","noticedOn":"2026-01-15"}\
                """);
    }

    private JsonNode made(String client, String url, String body)
            throws IOException, InterruptedException {
        var request =
                Http.request(url)
                        .header("Authorization", "Bearer " + stack.token(client))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Samspel-Acting-User", "someone")
                        .header("Samspel-Acting-Unit", SteadySearches.UNIT)
                        .header("Samspel-Purpose", "CASE_HANDLING")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        var answer = Http.patiently(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Json.parse(answer.body());
    }

    JsonNode search() throws IOException, InterruptedException {
        var request =
                asRegion(stack.api(Service.PARTICIPANT) + "/participant-searches")
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "{\"identity\":{\"type\":\"PERSONNUMMER\",\"value\":\"%s\"}}"
                                                .formatted(NUMBER)))
                        .build();
        return Json.parse(Http.patiently(request).body());
    }

    HttpRequest.Builder asRegion(String url) throws IOException, InterruptedException {
        return Http.request(url)
                .header("Authorization", "Bearer " + stack.token("region-dalarna"))
                .header("Samspel-Acting-User", "someone")
                .header("Samspel-Acting-Unit", SteadySearches.UNIT)
                .header("Samspel-Purpose", "CASE_HANDLING");
    }

    List<String> indexes() {
        return stack.rows(
                Service.PARTICIPANT,
                "select encode(identity_index, 'hex') from participant where identity_index is not null"
                        + " union all select encode(birth_index, 'hex') from participant"
                        + " where birth_index is not null");
    }

    /** What follow-up knows of each person; whose it is changes with a succession. */
    List<String> figures() {
        return stack.rows(
                Service.REPORTING,
                "select concat_ws(' ', id, started_on, ended_on) from enrolment order by id");
    }

    private void execute(String sql) throws SQLException {
        try (var database = stack.database(Service.PARTICIPANT.word());
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
