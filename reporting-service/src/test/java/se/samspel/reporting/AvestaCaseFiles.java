package se.samspel.reporting;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.access.domain.Party;
import se.samspel.reporting.teamreport.domain.Enrolment;
import se.samspel.reporting.teamreport.domain.ExitDestination;
import se.samspel.reporting.teamreport.domain.IncomeSource;
import se.samspel.reporting.teamreport.domain.QueueEntry;
import se.samspel.reporting.teamreport.domain.Situation;

/** The year of a real team: synthetic people whose every margin equals its published report. */
public final class AvestaCaseFiles {

    private static final String FOLDER = "/avesta-2019-2020/";

    private AvestaCaseFiles() {}

    public static JsonNode expected() {
        return json("expected.json");
    }

    public static JsonNode association() {
        return json("association.json");
    }

    public static List<CSVRecord> rows(String file) {
        try (var reader = new InputStreamReader(open(file), StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Map<String, CSVRecord> rowsBy(String key, String file) {
        Map<String, CSVRecord> rows = new HashMap<>();
        rows(file).forEach(row -> rows.put(row.get(key), row));
        return rows;
    }

    public static List<Enrolment> enrolments() {
        Map<String, CSVRecord> referrals = rowsBy("referralKey", "referrals.csv");
        Map<String, CSVRecord> participants = rowsBy("participantKey", "participants.csv");
        return rows("enrolments.csv").stream()
                .map(row -> {
                    CSVRecord referral = referrals.get(row.get("referralKey"));
                    String number =
                            participants
                                    .get(referral.get("participantKey"))
                                    .get("personalIdentityNumber");
                    return new Enrolment(
                            sex(number),
                            birthMonth(number),
                            party(referral.get("referringAuthority")),
                            LocalDate.parse(row.get("startedOn")),
                            exit(row),
                            situation(row.get("referralKey"), "BEFORE"),
                            situation(row.get("referralKey"), "AFTER"));
                })
                .toList();
    }

    public static List<QueueEntry> queue() {
        Map<String, CSVRecord> enrolments = rowsBy("referralKey", "enrolments.csv");
        return rows("referrals.csv").stream()
                .map(row -> {
                    CSVRecord enrolment = enrolments.get(row.get("referralKey"));
                    return new QueueEntry(
                            LocalDate.parse(row.get("queuedOn")),
                            enrolment == null ? null : LocalDate.parse(enrolment.get("startedOn")));
                })
                .toList();
    }

    public static Sex sex(String number) {
        return (number.charAt(10) - '0') % 2 == 0 ? Sex.KVINNA : Sex.MAN;
    }

    public static YearMonth birthMonth(String number) {
        return YearMonth.parse(number.substring(0, 4) + "-" + number.substring(4, 6));
    }

    private static Enrolment.@Nullable Exit exit(CSVRecord row) {
        String destination = row.get("exitDestination");
        return row.get("endedOn").isEmpty()
                ? null
                : new Enrolment.Exit(
                        LocalDate.parse(row.get("endedOn")),
                        destination.isEmpty() ? null : ExitDestination.valueOf(destination),
                        Boolean.parseBoolean(row.get("earlyDropout")),
                        "AVLIDEN".equals(row.get("exitReason")));
    }

    private static @Nullable Situation situation(String referralKey, String at) {
        return rows("situations.csv").stream()
                .filter(row -> row.get("referralKey").equals(referralKey))
                .filter(row -> row.get("at").equals(at))
                .map(row ->
                        new Situation(
                                Stream.of(row.get("incomeSources").split(";"))
                                        .filter(source -> !source.isEmpty())
                                        .map(AvestaCaseFiles::income)
                                        .toList(),
                                row.get("monthsInPublicSupport").isEmpty()
                                        ? null
                                        : Integer.valueOf(row.get("monthsInPublicSupport"))))
                .findFirst()
                .orElse(null);
    }

    private static Situation.Income income(String text) {
        String[] parts = text.split(":");
        return new Situation.Income(IncomeSource.valueOf(parts[0]), Integer.parseInt(parts[1]));
    }

    private static Party party(String authorityKey) {
        String memberKey = authorityKey;
        for (JsonNode authority : association().get("authorities")) {
            if (authority.get("key").asText().equals(authorityKey)) {
                memberKey = authority.get("memberKey").asText();
            }
        }
        for (JsonNode member : association().get("members")) {
            if (member.get("key").asText().equals(memberKey)) {
                return Party.valueOf(member.get("party").asText());
            }
        }
        throw new IllegalArgumentException(authorityKey);
    }

    private static JsonNode json(String file) {
        try (InputStream in = open(file)) {
            return JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    // 4.0 is not 4: the published figures have their decimals.
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build()
                    .readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(
                AvestaCaseFiles.class.getResourceAsStream(FOLDER + file), file);
    }
}
