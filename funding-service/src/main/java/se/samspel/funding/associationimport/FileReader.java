package se.samspel.funding.associationimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.associationimport.domain.FileCheck;
import se.samspel.funding.associationimport.domain.ImportFault;
import se.samspel.funding.catalogue.LineDigest;
import se.samspel.funding.catalogue.RowLine;
import se.samspel.funding.catalogue.domain.AssociationTable;
import se.samspel.funding.catalogue.domain.ExportHeader;
import se.samspel.funding.catalogue.domain.ExportTrailer;

/** Goes through a file once, whole, with one of its lines in memory at a time. */
final class FileReader {

    private static final ObjectMapper STRICT =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .build();

    private final FileLines lines;
    private final LineDigest digest = new LineDigest();

    private FileReader(InputStream in) {
        this.lines = new FileLines(in);
    }

    static CheckedFile read(Path path, List<AssociationTable> tables) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new FileReader(in).checked(path, tables);
        }
    }

    private CheckedFile checked(Path path, List<AssociationTable> tables) throws IOException {
        String first = required(lines.next());
        ExportHeader header = parsed(first, ExportHeader.class);
        if (header.tables().stream().anyMatch(Objects::isNull)) {
            throw ImportFault.unreadable(1);
        }
        digest.add(first);
        var check = new FileCheck(header, tables);
        String line = required(lines.next());
        for (String table = RowLine.table(line); table != null; table = RowLine.table(line)) {
            check.row(table, texts(parsed(RowLine.json(line), JsonNode.class)));
            digest.add(line);
            line = required(lines.next());
        }
        String sha256 = digest.hex();
        check.end(parsed(line, ExportTrailer.class), sha256);
        if (lines.next() != null) {
            throw ImportFault.unreadable(lines.number());
        }
        return new CheckedFile(path, header, sha256, tables);
    }

    private String required(@Nullable String line) {
        if (line == null) {
            throw ImportFault.unreadable(lines.number() + 1);
        }
        return line;
    }

    private <T> T parsed(String json, Class<T> type) {
        try {
            return STRICT.readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw ImportFault.unreadable(lines.number());
        }
    }

    private Map<String, List<String>> texts(JsonNode row) {
        if (!row.isObject()) {
            throw ImportFault.unreadable(lines.number());
        }
        Map<String, List<String>> texts = new HashMap<>();
        row.properties().forEach(field -> texts.put(field.getKey(), in(field.getValue())));
        return texts;
    }

    private static List<String> in(JsonNode value) {
        if (value.isTextual()) {
            return List.of(value.textValue());
        }
        return StreamSupport.stream(value.spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .toList();
    }
}
