package se.samspel.deploy.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Tells of associations and of enrolments as funding- and participant-service do: ten interventions
 * for each association, ten years. The same for the same serial in every run; nobody of them
 * exists.
 */
final class EnrolmentEvents implements AutoCloseable {

    private static final String FUNDING = "samspel.funding.v1";
    private static final String STATISTICS = "samspel.statistics.v1";
    private static final String MUNICIPALITY = "2120002304";
    private static final int INTERVENTIONS = 10;
    private static final int COUNTIES = 21;
    private static final int DAYS = 3_650;
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);
    private static final String[] SOURCES = {
        "SJUKPENNING",
        "AKTIVITETSERSATTNING",
        "SJUKERSATTNING",
        "AKASSA",
        "AKTIVITETSSTOD",
        "ETABLERINGSERSATTNING",
        "FORSORJNINGSSTOD",
        "FORSORJNINGSSTOD",
        "INGEN_OFFENTLIG"
    };
    private static final String[] DESTINATIONS = {
        "ARBETE", "ARBETE", "STUDIER", "ANNAN_ARBETSLIVSINRIKTAD_REHAB", "SJUKERSATTNING", "ANNAT"
    };
    private static final String[] REFERRERS = {"2021005521", "2021002114", "2321000180"};

    private static final String ASSOCIATION =
            """
            {"associationId":"%s","version":1,"name":"Bench %d","startsOn":"2015-01-01"}\
            """;
    private static final String MEMBER =
            """
            {"associationId":"%1$s","organisationNumber":"%2$s","version":1,"name":"%2$s","party":"%3$s",\
            "municipalityCode":%4$s,"joinedOn":"2015-01-01","leftOn":null,\
            "authorities":[{"authority":"%5$s","name":"%5$s"}]}\
            """;
    private static final String OPENED =
            """
            {"interventionId":"%s","version":1,"associationId":"%s","name":"Team %d",\
            "orientation":"INDIVIDUAL","kind":"INTERVENTION","measured":"IDENTIFIED","host":"%s",\
            "parties":["2021005521","2321000180"],"capacity":60,"startsOn":"2015-05-01","endsOn":null,\
            "state":"OPEN"}\
            """;
    private static final String SITUATION =
            """
            {"at":"%s","measuredOn":"%s","incomeSources":[{"code":"%s","extentPercent":100}],\
            "occupations":[{"code":"%s","kind":%s,"extentPercent":50}],"education":%s,\
            "monthsInPublicSupport":%d}\
            """;
    private static final String ENROLMENT =
            """
            {"enrolmentId":"%s","version":3,"referralId":"%s","interventionId":"%s",\
            "associationId":"%s","personPseudonym":"%064x","sex":"%s","birthMonth":"%d-03",\
            "referringAuthority":"%s","startedOn":"%s","startedInGroup":false,"trialEndsOn":null,\
            "endedOn":%s,"exitReason":%s,"exitDestination":%s,"earlyDropout":false,"situations":[%s]}\
            """;

    private final KafkaProducer<String, byte[]> producer;
    private final int perAssociation;

    /**
     * @param kafka properties of a client that may write
     * @param perAssociation enrolments of each association
     */
    EnrolmentEvents(Map<String, Object> kafka, int perAssociation) {
        this.perAssociation = perAssociation;
        var properties = new HashMap<>(kafka);
        properties.put("compression.type", "lz4");
        properties.put("linger.ms", 20);
        properties.put("batch.size", 1 << 18);
        this.producer =
                new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
    }

    static String association(int number) {
        return "222%07d".formatted(number);
    }

    static String host(int association) {
        return MUNICIPALITY + ".bench-" + association;
    }

    static UUID intervention(int association, int number) {
        return new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L | association << 8 | number);
    }

    /** The associations of so many enrolments. */
    void foundation(int enrolments) {
        var associations = (enrolments + perAssociation - 1) / perAssociation;
        for (var a = 0; a < associations; a++) {
            var id = association(a);
            send(FUNDING, "association.created", id, ASSOCIATION.formatted(id, a));
            for (var o = 0; o < REFERRERS.length; o++) {
                var party = new String[] {"FORSAKRINGSKASSAN", "ARBETSFORMEDLINGEN", "REGION"}[o];
                member(id, REFERRERS[o], party, "null", REFERRERS[o]);
            }
            var code = "\"%02d%02d\"".formatted(1 + a % COUNTIES, a % 100);
            member(id, MUNICIPALITY, "KOMMUN", code, host(a));
            for (var i = 0; i < INTERVENTIONS; i++) {
                var key = intervention(a, i).toString();
                send(FUNDING, "intervention.opened", key, OPENED.formatted(key, id, i, host(a)));
            }
        }
        flush();
    }

    private void member(String association, String number, String party, String code, String unit) {
        send(
                FUNDING,
                "member.joined",
                association + "/" + number,
                MEMBER.formatted(association, number, party, code, unit));
    }

    /** Serials from {@code from} to before {@code to}. */
    void enrolments(int from, int to) {
        for (var serial = from; serial < to; serial++) {
            var key = new UUID(0x0199_1000_0000_7000L, mixed(serial)).toString();
            send(STATISTICS, "enrolment.recorded", key, enrolment(serial, key));
        }
        flush();
    }

    private String enrolment(int serial, String key) {
        var chance = new SplittableRandom(serial);
        var association = serial / perAssociation;
        var started = FIRST_DAY.plusDays(chance.nextInt(DAYS));
        var ended = started.plusDays(30 + chance.nextInt(540));
        var over = !ended.isAfter(LAST_DAY);
        var destination = DESTINATIONS[chance.nextInt(DESTINATIONS.length)];
        var before =
                SITUATION.formatted(
                        "BEFORE",
                        started,
                        SOURCES[chance.nextInt(SOURCES.length)],
                        "AKTIVT_ARBETSSOKANDE",
                        "null",
                        "\"GYMNASIUM\"",
                        chance.nextInt(180));
        var after =
                SITUATION.formatted(
                        "AFTER",
                        ended,
                        SOURCES[chance.nextInt(SOURCES.length)],
                        "ARBETE",
                        "\"SUBVENTIONERAT\"",
                        "null",
                        0);
        return ENROLMENT.formatted(
                key,
                new UUID(0x0199_2000_0000_7000L, mixed(serial)),
                intervention(association, chance.nextInt(INTERVENTIONS)),
                association(association),
                mixed(serial),
                chance.nextInt(100) < 55 ? "KVINNA" : "MAN",
                1960 + chance.nextInt(45),
                REFERRERS[chance.nextInt(REFERRERS.length)],
                started,
                over ? "\"" + ended + "\"" : "null",
                over ? "\"ENLIGT_PLAN\"" : "null",
                over ? "\"" + destination + "\"" : "null",
                over ? before + "," + after : before);
    }

    /** A serial's bits all over the place, as those of ids are. */
    private static long mixed(long serial) {
        var bits = (serial + 1) * 0x9E37_79B9_7F4A_7C15L;
        return (bits ^ bits >>> 31) & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
    }

    private void send(String topic, String name, String key, String json) {
        var event = new ProducerRecord<>(topic, key, json.getBytes(StandardCharsets.UTF_8));
        event.headers()
                .add("ce_type", ("se.samspel." + name + ".v1").getBytes(StandardCharsets.UTF_8));
        producer.send(event);
    }

    private void flush() {
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}
