package se.samspel.participant.erasure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.database.Sql;

/** Keeps certificates as they were written, with their digests; none is changed or deleted. */
@ApplicationScoped
class Certificates {

    private static final String INSERT =
            """
            insert into erasure (id, authority, erased_at, certificate, sha256)
            values (?, ?, ?, ?, ?)
            """;

    private static final String SELECT =
            "select certificate, sha256 from erasure where id = ?"
                    + " and authority = any (own_and_succeeded(?))";

    private static final String PAGE =
            """
            select e.certificate, e.sha256 from unnest(own_and_succeeded(?)) o (authority)
            cross join lateral (
              select id, certificate, sha256 from erasure
              where authority = o.authority
              order by id desc limit ?) e
            order by e.id desc limit ? offset ?
            """;

    private static final String COUNT =
            """
            select count(*) from (select 1 from erasure
              where authority = any (own_and_succeeded(?)) limit 10000) counted
            """;

    private final Sql sql;
    private final ObjectMapper json;

    Certificates(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    ErasureView keep(Certificate certificate) {
        String written = written(certificate);
        String digest = digest(written);
        sql.run(
                INSERT,
                certificate.id(),
                certificate.authority().toString(),
                certificate.at(),
                written,
                digest);
        return view(certificate, digest);
    }

    ErasureView own(UUID id, AuthorityId authority) {
        return sql.rows(this::kept, SELECT, id, authority.toString()).stream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** The newest first. */
    List<ErasureView> page(AuthorityId authority, PageQuery page) {
        return sql.rows(
                this::kept,
                PAGE,
                authority.toString(),
                page.offset() + page.fetch(),
                page.fetch(),
                page.offset());
    }

    long countOf(AuthorityId authority) {
        return sql.row(row -> row.getLong(1), COUNT, authority.toString());
    }

    private ErasureView kept(ResultSet row) throws SQLException {
        return view(read(row.getString("certificate")), row.getString("sha256"));
    }

    private static ErasureView view(Certificate certificate, String digest) {
        return new ErasureView(certificate.id(), certificate, digest, 1, certificate.at());
    }

    private String written(Certificate certificate) {
        try {
            return json.writeValueAsString(certificate);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a certificate that can't be written", e);
        }
    }

    private Certificate read(String written) {
        try {
            return json.readValue(written, Certificate.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a certificate that can't be read", e);
        }
    }

    private static String digest(String written) {
        try {
            byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
