package se.samspel.deploy.load;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samspel.deploy.load.Association.Contributions;
import se.samspel.deploy.load.Association.Member;
import se.samspel.deploy.load.Association.Unit;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.InvalidValue;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Organisationsnummer;

/**
 * Reads {@code association.json}. Everything else stands on it, so one fault in it and nothing is
 * loaded; each fault is told with its line.
 */
final class AssociationFile {

    static final String NAME = "association.json";

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .build();
    private static final Organisationsnummer NO_NUMBER = new Organisationsnummer("2021005521");

    private final Map<String, Long> lines = new HashMap<>();
    private final List<BadRow> faults = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, AuthorityId> authorities = new LinkedHashMap<>();

    private AssociationFile() {}

    /** The association, or what is wrong with the file. */
    record Reading(@Nullable Association association, List<BadRow> faults, List<String> notes) {}

    static Reading read(Path folder) throws IOException {
        Path path = folder.resolve(NAME);
        var file = new AssociationFile();
        if (!Files.isRegularFile(path)) {
            file.faults.add(
                    new BadRow(
                            NAME,
                            0,
                            "",
                            Fault.of("missing-file", "the file is missing", "filen saknas")));
            return new Reading(null, file.faults, List.of());
        }
        Association association = file.parse(Files.readString(path));
        return new Reading(file.faults.isEmpty() ? association : null, file.faults, file.notes);
    }

    private @Nullable Association parse(String raw) throws IOException {
        String text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        try {
            JsonNode root = JSON.readTree(text);
            noteLines(text);
            return association(root);
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            faults.add(
                    new BadRow(
                            NAME,
                            at == null ? 1 : at.getLineNr(),
                            "",
                            Fault.of("bad-json", "this is not JSON", "detta är inte JSON")));
            return null;
        }
    }

    private void noteLines(String text) throws IOException {
        try (JsonParser parser = JSON.createParser(text)) {
            while (parser.nextToken() != null) {
                String pointer = parser.getParsingContext().pathAsPointer().toString();
                lines.putIfAbsent(pointer, (long) parser.currentTokenLocation().getLineNr());
            }
        }
    }

    private Association association(JsonNode root) {
        known(root, "", Set.of("association", "members", "authorities", "contributions"));
        JsonNode node = root.path("association");
        known(node, "/association", Set.of("key", "organisationNumber", "name", "startsOn"));
        LocalDate startsOn = day(node, "/association", "startsOn", null);
        List<Member> members = members(root, startsOn);
        unitsBelongToMembers(root.path("authorities"), members);
        return new Association(
                text(node, "/association", "key"),
                number(node, "/association"),
                text(node, "/association", "name"),
                startsOn,
                members,
                Map.copyOf(authorities),
                contributions(root.path("contributions")));
    }

    private List<Member> members(JsonNode root, LocalDate startsOn) {
        var members = new ArrayList<Member>();
        for (int i = 0; i < root.path("members").size(); i++) {
            members.add(member(root, root.path("members").get(i), "/members/" + i, startsOn));
        }
        if (members.isEmpty()) {
            fault("/members", Fault.required());
        }
        return members;
    }

    private Member member(JsonNode root, JsonNode node, String at, LocalDate startsOn) {
        known(
                node,
                at,
                Set.of(
                        "key",
                        "organisationNumber",
                        "name",
                        "party",
                        "municipalityCode",
                        "joinedOn",
                        "contributionKey"));
        String key = text(node, at, "key");
        Organisationsnummer number = number(node, at);
        return new Member(
                key,
                number,
                text(node, at, "name"),
                code(node, at, "party", Codes.PARTY),
                node.path("municipalityCode").asText(null),
                day(node, at, "joinedOn", startsOn),
                node.hasNonNull("contributionKey")
                        ? amount(node, at, "contributionKey", Function.identity())
                        : null,
                units(root.path("authorities"), key, number, at),
                lines.getOrDefault(at, 1L));
    }

    /** A member without units of its own is one authority under the member's key. */
    private List<Unit> units(JsonNode nodes, String member, Organisationsnummer number, String at) {
        var units = new ArrayList<Unit>();
        for (int i = 0; i < nodes.size(); i++) {
            JsonNode node = nodes.get(i);
            if (node.path("memberKey").asText().equals(member)) {
                String here = "/authorities/" + i;
                String unit = text(node, here, "unit");
                units.add(new Unit(unit, text(node, here, "name")));
                authority(text(node, here, "key"), number, unit, here);
            }
        }
        if (units.isEmpty()) {
            authority(member, number, null, at);
        }
        return units;
    }

    private void authority(
            String key, Organisationsnummer number, @Nullable String unit, String at) {
        try {
            if (authorities.put(key, new AuthorityId(number, unit)) != null) {
                fault(
                        at + "/key",
                        Fault.of(
                                "duplicate-key",
                                "the key is used twice",
                                "nyckeln används två gånger"));
            }
        } catch (InvalidValue bad) {
            fault(at + "/unit", new Fault(bad.code(), bad.text()));
        }
    }

    private void unitsBelongToMembers(JsonNode nodes, List<Member> members) {
        for (int i = 0; i < nodes.size(); i++) {
            String at = "/authorities/" + i;
            known(nodes.get(i), at, Set.of("key", "memberKey", "unit", "name"));
            String memberKey = nodes.get(i).path("memberKey").asText();
            if (members.stream().noneMatch(member -> member.key().equals(memberKey))) {
                fault(at + "/memberKey", Fault.unknownKey(memberKey, "members"));
            }
        }
    }

    private @Nullable Contributions contributions(JsonNode node) {
        String at = "/contributions";
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        known(node, at, Set.of("year", "basis", "amountSek"));
        if (!node.path("year").canConvertToInt()) {
            fault(at + "/year", Fault.required());
        }
        return new Contributions(
                node.path("year").asInt(),
                code(node, at, "basis", Codes.BASIS),
                amount(node, at, "amountSek", sek -> Money.ofSek(sek).toSek()));
    }

    private BigDecimal amount(
            JsonNode node, String at, String field, Function<BigDecimal, BigDecimal> check) {
        try {
            if (node.path(field).isNumber()) {
                return check.apply(node.path(field).decimalValue());
            }
        } catch (Money.NotMoney bad) {
            fault(at + "/" + field, new Fault("bad-amount", bad.text()));
            return BigDecimal.ZERO;
        }
        fault(at + "/" + field, Fault.of("bad-number", "not a number", "inget tal"));
        return BigDecimal.ZERO;
    }

    private Organisationsnummer number(JsonNode node, String at) {
        try {
            return Organisationsnummer.parse(text(node, at, "organisationNumber"));
        } catch (InvalidValue bad) {
            fault(at + "/organisationNumber", new Fault(bad.code(), bad.text()));
            return NO_NUMBER;
        }
    }

    private String text(JsonNode node, String at, String field) {
        String text = node.path(field).asText("");
        if (text.isBlank()) {
            fault(at + "/" + field, Fault.required());
        }
        return text;
    }

    private String code(JsonNode node, String at, String field, Set<String> list) {
        String code = text(node, at, field);
        if (!list.contains(code)) {
            fault(at + "/" + field, Fault.unknownCode(code, field));
        }
        return code;
    }

    private LocalDate day(JsonNode node, String at, String field, @Nullable LocalDate otherwise) {
        if (otherwise != null && !node.hasNonNull(field)) {
            return otherwise;
        }
        try {
            return LocalDate.parse(text(node, at, field));
        } catch (DateTimeParseException noSuchDay) {
            fault(at + "/" + field, Fault.of("bad-date", "not a date", "inget datum"));
            return LocalDate.MIN;
        }
    }

    /** A field that we don't know changes nothing, but may be a known one misspelt: it is told. */
    private void known(JsonNode node, String at, Set<String> fields) {
        node.fieldNames()
                .forEachRemaining(field -> {
                    if (!fields.contains(field)) {
                        notes.add(NAME + ": unknown field ignored: " + at + "/" + field);
                    }
                });
    }

    private void fault(String pointer, Fault fault) {
        faults.add(new BadRow(NAME, lines.getOrDefault(pointer, 1L), pointer, fault));
    }
}
