package se.samspel.deploy.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Looks for words in everything that a running stack has written: logs, topics, tables. */
final class Traces {

    private final LocalStack stack;
    private final List<String> words;
    private final List<String> found = new ArrayList<>();
    private int looked;

    Traces(LocalStack stack, List<String> words) {
        this.stack = stack;
        this.words = words;
    }

    /** Where any of the words stands; empty where none does. */
    List<String> everywhere() throws IOException, SQLException {
        logs();
        topics();
        for (var database :
                List.of("funding", "participant", "referral", "reporting", "keycloak")) {
            tables(database);
        }
        return found;
    }

    /** How much has been looked at: a search through nothing finds nothing. */
    int looked() {
        return looked;
    }

    void look(String where, String text) {
        looked++;
        for (var word : words) {
            var bytes = word.getBytes(StandardCharsets.UTF_8);
            if (text.contains(word) || text.contains(HexFormat.of().formatHex(bytes))) {
                found.add(where + ": " + word);
            }
        }
    }

    private void logs() throws IOException {
        try (var files = Files.walk(stack.place().state().logs())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                look("log " + file.getFileName(), Files.readString(file));
            }
        }
    }

    private void topics() {
        Map<String, Object> config = new HashMap<>(BrokerClient.administrator(stack).login());
        config.put("key.deserializer", ByteArrayDeserializer.class);
        config.put("value.deserializer", ByteArrayDeserializer.class);
        try (var consumer = new KafkaConsumer<byte[], byte[]>(config)) {
            var partitions =
                    consumer.listTopics().values().stream()
                            .flatMap(List::stream)
                            .map(part -> new TopicPartition(part.topic(), part.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(part -> consumer.position(part) < ends.getOrDefault(part, 0L))) {
                for (var record : consumer.poll(Duration.ofSeconds(1))) {
                    var headers = new StringBuilder();
                    record.headers().forEach(header -> headers.append(text(header.value())));
                    look(
                            "topic " + record.topic(),
                            text(record.key()) + text(record.value()) + headers);
                }
            }
        }
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    private void tables(String database) throws SQLException {
        try (var connection = stack.database(database)) {
            for (var table : names(connection)) {
                try (var statement = connection.createStatement();
                        ResultSet row =
                                statement.executeQuery("select t::text from " + table + " t")) {
                    while (row.next()) {
                        look("table " + database + "." + table, row.getString(1));
                    }
                }
            }
        }
    }

    private static List<String> names(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select quote_ident(table_name) from information_schema.tables"
                                        + " where table_schema = 'public' and table_type = 'BASE"
                                        + " TABLE'")) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }
}
