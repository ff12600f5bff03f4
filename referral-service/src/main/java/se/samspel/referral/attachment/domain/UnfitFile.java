package se.samspel.referral.attachment.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** A file that is not what it is said to be, or that could do something when it is opened. */
public final class UnfitFile extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private UnfitFile(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /**
     * @param found the type that the content has
     */
    public static UnfitFile otherType(FileType found) {
        return new UnfitFile(
                "file-type-contradicted",
                "Filen är " + found.mediaType() + ", inte det som anges i delens Content-Type.",
                "The file is " + found.mediaType() + ", not what the part's Content-Type says.");
    }

    public static UnfitFile unreadable() {
        return new UnfitFile(
                "file-unreadable",
                "Filen går inte att läsa som PDF: spara om den och försök igen.",
                "The file can't be read as a PDF: save it anew and try again.");
    }

    public static UnfitFile encrypted() {
        return new UnfitFile(
                "file-encrypted",
                "Filen är krypterad eller lösenordsskyddad: bifoga den utan skydd.",
                "The file is encrypted or has a password: attach it without.");
    }

    public static UnfitFile scripted() {
        return new UnfitFile(
                "file-with-script",
                "Filen innehåller JavaScript eller ett formulär med kod: skriv ut den till en ny"
                        + " PDF.",
                "The file has JavaScript or a form with code in it: print it to a new PDF.");
    }

    public static UnfitFile launching() {
        return new UnfitFile(
                "file-that-launches",
                "Filen kan starta program eller öppna andra filer: skriv ut den till en ny PDF.",
                "The file can start programs or open other files: print it to a new PDF.");
    }

    public static UnfitFile embedding() {
        return new UnfitFile(
                "file-with-files",
                "Filen har andra filer inbäddade: bifoga dem var för sig.",
                "The file has other files embedded: attach each by itself.");
    }
}
