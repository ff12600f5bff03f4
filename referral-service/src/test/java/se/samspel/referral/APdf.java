package se.samspel.referral;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;

/** Documents of one empty page, with and without what may not be attached. */
final class APdf {

    private APdf() {}

    /** What is done to a document before it is saved. */
    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    static byte[] plain() {
        return with(document -> {});
    }

    /** Another one than {@link #plain}. */
    static byte[] titled(String title) {
        return with(document -> document.getDocumentInformation().setTitle(title));
    }

    static byte[] withScript() {
        return with(document ->
                document.getDocumentCatalog()
                        .setOpenAction(new PDActionJavaScript("app.alert(1)")));
    }

    /** In an action of the page, where no catalogue names it. */
    static byte[] launching() {
        return with(document -> {
            var actions = new PDPageAdditionalActions();
            actions.setO(new PDActionLaunch());
            document.getPage(0).setActions(actions);
        });
    }

    static byte[] withFile() {
        return with(document -> {
            var file = new PDComplexFileSpecification();
            file.setFile("a.txt");
            file.setEmbeddedFile(new PDEmbeddedFile(document));
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("a.txt", file));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        });
    }

    /** Opens with this password alone; with an empty one for everybody, yet restricted. */
    static byte[] encrypted(String password) {
        return with(document -> {
            var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
        });
    }

    private static byte[] with(Change change) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            change.to(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
