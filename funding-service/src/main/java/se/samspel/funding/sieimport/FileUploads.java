package se.samspel.funding.sieimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.sieimport.UploadService.File;
import se.samspel.funding.sieimport.domain.SieContent;
import se.samspel.funding.sieimport.domain.SieIntake;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.problem.Problem;

/** Reads files before a transaction begins: no connection waits for an upload. */
@ApplicationScoped
class FileUploads {

    private final UploadService service;
    private final CurrentCaller caller;

    FileUploads(UploadService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    Outcome books(String associationId, int year, InputStream body) {
        refuseOthers(associationId);
        MessageDigest digest = sha256();
        try (var file = new DigestInputStream(body, digest)) {
            SieContent content = SieIntake.read(file, year);
            // What stands after a DOS end of file belongs to the file too.
            file.transferTo(OutputStream.nullOutputStream());
            return service.keepBooks(new File(associationId, year, hex(digest)), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Outcome lines(String associationId, byte[] content) {
        refuseOthers(associationId);
        List<CsvRow> rows = CsvActuals.read(content);
        MessageDigest digest = sha256();
        digest.update(content);
        int year = rows.getFirst().asOf().getYear();
        return service.keepLines(new File(associationId, year, hex(digest)), rows);
    }

    private void refuseOthers(String associationId) {
        if (!caller.association().digits().equals(associationId)) {
            throw Problem.notFound();
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
