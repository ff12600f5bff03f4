package se.samspel.referral.waiver;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.samspel.kit.inbox.Received;

/** Keeps which disclosures and participants are for named handlers alone (H5). */
@ApplicationScoped
class RestrictedSubjects {

    private static final String KEEP =
            """
            insert into restricted_subject (id, at_referrer, at_host) values (?, ?, ?)
            on conflict (id) do update
            set at_referrer = excluded.at_referrer, at_host = excluded.at_host
            """;

    private static final String RELEASE = "delete from restricted_subject where id = any (?)";

    private final AgroalDataSource dataSource;

    RestrictedSubjects(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What a referral is about, and on which of its sides it is restricted. */
    record Subject(UUID id, boolean atReferrer, boolean atHost) {

        boolean isRestricted() {
            return atReferrer || atHost;
        }
    }

    /** Of those whose news have just been taken in: two statements however many they are. */
    void keep(List<Subject> news) {
        try (Connection connection = dataSource.getConnection()) {
            release(connection, news.stream().filter(subject -> !subject.isRestricted()).toList());
            restrict(connection, news.stream().filter(Subject::isRestricted).toList());
        } catch (SQLException e) {
            throw new IllegalStateException("restricted subjects could not be kept", e);
        }
    }

    private static void release(Connection connection, List<Subject> subjects) throws SQLException {
        if (subjects.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(RELEASE)) {
            Object[] ids = subjects.stream().map(Subject::id).toArray();
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            statement.executeUpdate();
        }
    }

    private static void restrict(Connection connection, List<Subject> subjects)
            throws SQLException {
        if (subjects.isEmpty()) {
            return;
        }
        try (PreparedStatement row = connection.prepareStatement(KEEP)) {
            for (Subject subject : subjects) {
                row.setObject(1, subject.id());
                row.setBoolean(2, subject.atReferrer());
                row.setBoolean(3, subject.atHost());
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    /** Those of the batch that the database took as news. */
    static <E> List<Subject> news(
            List<Received<E>> batch, int[] taken, Function<E, Subject> subject) {
        return IntStream.range(0, taken.length)
                .filter(i -> taken[i] == 1)
                .mapToObj(i -> subject.apply(batch.get(i).value()))
                .toList();
    }
}
