package se.samspel.referral.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import se.samspel.kit.print.PdfDocument;

/** What would fill the memory when it is opened is refused before it is opened. */
class PdfStreamsTest {

    private static final int MEBIBYTE = 1024 * 1024;

    @Test
    void aStructureThatUnpacksToTooMuchIsRefused() throws IOException {
        assertThat(PdfStreams.areModest(structure("/Type /ObjStm /N 1 /First 5", 15))).isTrue();
        assertThat(PdfStreams.areModest(structure("/Type /ObjStm /N 1 /First 5", 17))).isFalse();
        assertThat(PdfStreams.areModest(structure("/N 1 /First 5", 17))).isFalse();
        assertThat(PdfStreams.areModest(structure("/Type /XRef /W [1 2 1]", 17))).isFalse();
    }

    @Test
    void aPageThatUnpacksToMuchIsNotUnpackedHere() throws IOException {
        assertThat(PdfStreams.areModest(structure("/Type /XObject", 17))).isTrue();
    }

    @Test
    void hiddenNamesAndHugeRowsAreRefused() throws IOException {
        assertThat(PdfStreams.areModest(structure("/Type /Obj#53tm /N 1 /First 5", 1))).isFalse();
        assertThat(
                        PdfStreams.areModest(
                                structure(
                                        "/Type /XRef /W [1 2 1] /DecodeParms << /Columns 999999999 >>",
                                        1)))
                .isFalse();
    }

    @Test
    void aFileOfNothingButBeginningsIsRefusedWithoutMuchAdo() {
        byte[] file = "stream\n".repeat(MEBIBYTE).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(PdfStreams.areModest(file)).isFalse();
    }

    @Test
    void anOrdinaryDocumentIsModest() {
        assertThat(
                        PdfStreams.areModest(
                                PdfDocument.of(
                                        "<html lang=\"sv\"><head><title>x</title></head><body><p>x</p></body></html>")))
                .isTrue();
    }

    private static byte[] structure(String dictionary, int mebibytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < mebibytes; i++) {
                deflater.write(new byte[MEBIBYTE]);
            }
        }
        var file = new ByteArrayOutputStream();
        file.write(
                ("%PDF-1.7\n1 0 obj\n<< " + dictionary + " /Filter /FlateDecode >>\nstream\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        packed.writeTo(file);
        file.write("\nendstream\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
        return file.toByteArray();
    }
}
