package se.samspel.reporting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.Tokens;
import se.samspel.kit.testing.Topics;

/** Tells the service the Avesta year as funding-, participant- and referral-service would. */
public final class AvestaEvents {

    public static final String ASSOCIATION = "2220002139";
    public static final String HOST = "2120002304.ame";
    public static final String MEMBER = "2021005521";
    public static final String PERIOD = "?from=2019-07-01&to=2020-06-30";

    private static final String FUNDING = "samspel.funding.v1";
    private static final String STATISTICS = "samspel.statistics.v1";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String INTERVENTION = UUID.randomUUID().toString();

    private static boolean told;
    private static boolean arrived;

    private AvestaEvents() {}

    /** Tells it once in a test run and waits until it has arrived; the intervention's path. */
    public static synchronized String intervention() {
        String path = "/reporting/v1/interventions/" + INTERVENTION;
        if (!told) {
            told = true;
            foundation();
            enrolments();
            queue();
            Eventually.holds(() -> assertArrived(path));
            arrived = true;
        }
        summed();
        assertTrue(arrived, "the Avesta year has not arrived, see the first test that told it");
        return path;
    }

    private static void assertArrived(String path) {
        given().auth()
                .oauth2(Tokens.authority(HOST))
                .get(path + "/team-report" + PERIOD)
                .then()
                .statusCode(200)
                .body("stockAndFlow.totalInPeriod", equalTo(76))
                .body("stockAndFlow.waitingAtEnd", equalTo(10))
                .body("anonymous.find { it.year == 2020 }.count", equalTo(6));
    }

    /** Summing goes on in the background: who counts statements is not to see it. */
    public static void summed() {
        Eventually.holds(() ->
                assertTrue(
                        Database.rows(
                                        "select id::text from changed union all"
                                                + " select association_id from dirty_month")
                                .isEmpty()));
    }

    public static String interventionId() {
        return INTERVENTION;
    }

    private static void foundation() {
        JsonNode files = AvestaCaseFiles.association();
        ObjectNode association = versioned(1).put("associationId", ASSOCIATION);
        association.put("name", files.get("association").get("name").asText());
        send(FUNDING, "association.created", ASSOCIATION, association);
        for (JsonNode member : files.get("members")) {
            String number = digits(member.get("organisationNumber").asText());
            ObjectNode joined = versioned(1).put("associationId", ASSOCIATION);
            joined.put("organisationNumber", number)
                    .put("name", member.get("name").asText())
                    .put("party", member.get("party").asText())
                    .set("authorities", authorities(member, number));
            send(FUNDING, "member.joined", ASSOCIATION + "/" + number, joined);
        }
        intervention(INTERVENTION, ASSOCIATION, HOST, "Samverkansteam Avesta");
        send(FUNDING, "finances.changed", INTERVENTION + "/2020", finances());
        anonymous("KVINNA", 4);
        anonymous("MAN", 2);
    }

    public static void intervention(String id, String association, String host, String name) {
        ObjectNode opened = versioned(1).put("interventionId", id);
        opened.put("associationId", association).put("name", name).put("host", host);
        opened.put("orientation", "INDIVIDUAL").put("state", "OPEN");
        send(FUNDING, "intervention.opened", id, opened);
    }

    private static ArrayNode authorities(JsonNode member, String number) {
        ArrayNode authorities = JSON.arrayNode();
        for (JsonNode authority : AvestaCaseFiles.association().get("authorities")) {
            if (authority.get("memberKey").equals(member.get("key"))) {
                authorities
                        .addObject()
                        .put("authority", number + "." + authority.get("unit").asText())
                        .put("name", authority.get("name").asText());
            }
        }
        if (authorities.isEmpty()) {
            authorities
                    .addObject()
                    .put("authority", number)
                    .put("name", member.get("name").asText());
        }
        return authorities;
    }

    private static ObjectNode finances() {
        ObjectNode finances = versioned(3).put("interventionId", INTERVENTION).put("year", 2020);
        finances.put("actualAsOf", "2020-06-30").put("forecastAsOf", "2020-06-30");
        ArrayNode lines = finances.putArray("lines");
        for (CSVRecord row : AvestaCaseFiles.rows("budget.csv")) {
            lines.addObject()
                    .put("costCategory", row.get("costCategory"))
                    .put("budgetSek", new BigDecimal(row.get("budgetSek")))
                    .put("actualSek", new BigDecimal(row.get("actualSek")))
                    .put("forecastYearCostSek", new BigDecimal(row.get("forecastYearCostSek")));
        }
        return finances;
    }

    private static void anonymous(String sex, int count) {
        ObjectNode counted = versioned(1).put("interventionId", INTERVENTION).put("year", 2020);
        counted.put("sex", sex).put("count", count);
        send(STATISTICS, "anonymous.counted", INTERVENTION + "/2020/" + sex, counted);
    }

    private static void enrolments() {
        Map<String, CSVRecord> referrals = AvestaCaseFiles.rowsBy("referralKey", "referrals.csv");
        Map<String, CSVRecord> people =
                AvestaCaseFiles.rowsBy("participantKey", "participants.csv");
        List<CSVRecord> situations = AvestaCaseFiles.rows("situations.csv");
        for (CSVRecord row : AvestaCaseFiles.rows("enrolments.csv")) {
            CSVRecord referral = referrals.get(row.get("referralKey"));
            String number =
                    people.get(referral.get("participantKey")).get("personalIdentityNumber");
            ObjectNode enrolment = enrolment(UUID.randomUUID(), 5, INTERVENTION);
            enrolment
                    .put("sex", AvestaCaseFiles.sex(number).name())
                    .put("birthMonth", AvestaCaseFiles.birthMonth(number).toString())
                    .put("referringAuthority", authorityId(referral.get("referringAuthority")))
                    .put("startedOn", row.get("startedOn"))
                    .put("earlyDropout", Boolean.parseBoolean(row.get("earlyDropout")));
            List.of("endedOn", "exitReason", "exitDestination")
                    .forEach(field -> putKnown(enrolment, field, row.get(field)));
            ArrayNode measured = enrolment.putArray("situations");
            situations.stream()
                    .filter(one -> one.get("referralKey").equals(row.get("referralKey")))
                    .forEach(one -> measured.add(situation(one)));
            send(
                    STATISTICS,
                    "enrolment.recorded",
                    enrolment.get("enrolmentId").asText(),
                    enrolment);
        }
    }

    /** A woman of unknown age, enrolled in 2020 and still there. */
    public static ObjectNode enrolment(UUID id, int version, String interventionId) {
        ObjectNode enrolment = versioned(version).put("enrolmentId", id.toString());
        enrolment
                .put("referralId", UUID.randomUUID().toString())
                .put("interventionId", interventionId)
                .put("associationId", ASSOCIATION)
                .put("personPseudonym", "0".repeat(64))
                .put("sex", "KVINNA")
                .put("referringAuthority", MEMBER)
                .put("startedOn", "2020-01-15")
                .put("startedInGroup", false)
                .put("earlyDropout", false)
                .putArray("situations");
        return enrolment;
    }

    private static ObjectNode situation(CSVRecord row) {
        ObjectNode situation = JSON.objectNode();
        situation.put("at", row.get("at")).put("measuredOn", row.get("measuredOn"));
        ArrayNode incomes = situation.putArray("incomeSources");
        for (String source : row.get("incomeSources").split(";")) {
            String[] parts = source.split(":");
            incomes.addObject()
                    .put("code", parts[0])
                    .put("extentPercent", Integer.parseInt(parts[1]));
        }
        situation.putArray("occupations");
        situation.putNull("education");
        String months = row.get("monthsInPublicSupport");
        if (!months.isEmpty()) {
            situation.put("monthsInPublicSupport", Integer.parseInt(months));
        }
        return situation;
    }

    private static void queue() {
        Map<String, CSVRecord> enrolments = AvestaCaseFiles.rowsBy("referralKey", "enrolments.csv");
        for (CSVRecord row : AvestaCaseFiles.rows("referrals.csv")) {
            ObjectNode entry = versioned(4).put("referralId", UUID.randomUUID().toString());
            entry.put("interventionId", INTERVENTION)
                    .put("referringAuthority", authorityId(row.get("referringAuthority")))
                    .put("submittedOn", row.get("submittedOn"))
                    .put("queuedOn", row.get("queuedOn"));
            CSVRecord enrolment = enrolments.get(row.get("referralKey"));
            if (enrolment != null) {
                entry.put("leftQueueOn", enrolment.get("startedOn"));
                entry.put("leftQueueAs", "ENROLLED");
            }
            send(STATISTICS, "queue-entry.recorded", entry.get("referralId").asText(), entry);
        }
    }

    public static void send(String topic, String name, String key, JsonNode payload) {
        Topics.send(topic, "se.samspel." + name + ".v1", key, payload.toString());
    }

    public static ObjectNode versioned(int version) {
        return new JsonMapper().createObjectNode().put("version", version);
    }

    private static void putKnown(ObjectNode node, String field, String text) {
        if (!text.isEmpty()) {
            node.put(field, text);
        }
    }

    private static String authorityId(String key) {
        JsonNode files = AvestaCaseFiles.association();
        for (JsonNode authority : files.get("authorities")) {
            if (authority.get("key").asText().equals(key)) {
                return memberNumber(authority.get("memberKey").asText())
                        + "."
                        + authority.get("unit").asText();
            }
        }
        return memberNumber(key);
    }

    public static String memberNumber(String key) {
        for (JsonNode member : AvestaCaseFiles.association().get("members")) {
            if (member.get("key").asText().equals(key)) {
                return digits(member.get("organisationNumber").asText());
            }
        }
        throw new IllegalArgumentException(key);
    }

    private static String digits(String number) {
        return number.replace("-", "");
    }
}
