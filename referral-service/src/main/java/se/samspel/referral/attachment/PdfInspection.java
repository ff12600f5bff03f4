package se.samspel.referral.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.attachment.domain.UnfitFile;

/**
 * Looks through every object of a PDF for what acts when it is opened (ISO 32000-2, 12.6 and 7.11):
 * only pages to read are taken in.
 */
final class PdfInspection {

    private static final byte[] START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final COSName RICH_MEDIA = COSName.getPDFName("RichMedia");
    private static final COSName XFA = COSName.getPDFName("XFA");
    private static final COSName EMBEDDED_FILES = COSName.getPDFName("EmbeddedFiles");
    private static final COSName JAVA_SCRIPT = COSName.getPDFName("JavaScript");
    private static final Set<COSName> LAUNCHING =
            Set.of(
                    COSName.getPDFName("Launch"),
                    COSName.getPDFName("GoToE"),
                    COSName.getPDFName("GoToR"),
                    COSName.getPDFName("ImportData"),
                    COSName.getPDFName("SubmitForm"));

    private PdfInspection() {}

    /** Null for a PDF that can only be read. */
    static @Nullable UnfitFile flaw(byte[] content) {
        if (!Arrays.equals(content, 0, Math.min(START.length, content.length), START, 0, 5)) {
            return UnfitFile.unreadable();
        }
        if (!PdfStreams.areModest(content)) {
            return UnfitFile.unreadable();
        }
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.isEncrypted()) {
                return UnfitFile.encrypted();
            }
            if (document.getNumberOfPages() == 0) {
                return UnfitFile.unreadable();
            }
            return flaw(document.getDocument());
        } catch (InvalidPasswordException secret) {
            return UnfitFile.encrypted();
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // The parser meets broken files with whatever it stumbles over.
            return UnfitFile.unreadable();
        }
    }

    private static @Nullable UnfitFile flaw(COSDocument document) {
        UnfitFile found = flawIn(document.getTrailer());
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            if (found != null) {
                return found;
            }
            found = flawIn(document.getObjectFromPool(key).getObject());
        }
        return found;
    }

    /** Of one object with what stands inside it; what it points at is an object of its own. */
    private static @Nullable UnfitFile flawIn(@Nullable COSBase object) {
        Deque<COSBase> open = new ArrayDeque<>();
        push(open, object);
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            if (next instanceof COSDictionary dictionary) {
                UnfitFile flaw = flawOf(dictionary);
                if (flaw != null) {
                    return flaw;
                }
                dictionary.getValues().forEach(value -> push(open, value));
            } else if (next instanceof COSArray array) {
                array.forEach(value -> push(open, value));
            }
        }
        return null;
    }

    private static void push(Deque<COSBase> open, @Nullable COSBase value) {
        if (value instanceof COSDictionary || value instanceof COSArray) {
            open.push(value);
        }
    }

    private static @Nullable UnfitFile flawOf(COSDictionary dictionary) {
        COSBase action = dictionary.getDictionaryObject(COSName.S);
        if (JAVA_SCRIPT.equals(action)
                || dictionary.containsKey(COSName.JS)
                || dictionary.containsKey(XFA)
                || RICH_MEDIA.equals(dictionary.getDictionaryObject(COSName.SUBTYPE))) {
            return UnfitFile.scripted();
        }
        if (action instanceof COSName name && LAUNCHING.contains(name)) {
            return UnfitFile.launching();
        }
        if (dictionary.containsKey(EMBEDDED_FILES) || dictionary.containsKey(COSName.EF)) {
            return UnfitFile.embedding();
        }
        return null;
    }
}
