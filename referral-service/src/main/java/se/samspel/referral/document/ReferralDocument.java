package se.samspel.referral.document;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.samspel.kit.print.PdfDocument;
import se.samspel.referral.attachment.AttachmentView;

/** The referral as a PDF. */
@ApplicationScoped
class ReferralDocument {

    private final Template template;

    ReferralDocument(@Location("document/referral.html") Template template) {
        this.template = template;
    }

    byte[] print(PrintedReferral printed, Words words) {
        PrintedReferral.Printing printing = printed.printing();
        String page =
                template.data("words", words.texts())
                        .data("language", words.language())
                        .data("author", printed.names().of(printing.authority()))
                        .data("id", printed.view().id().toString())
                        .data("intervention", intervention(printed))
                        .data("state", words.code("state", printed.view().state().name()))
                        .data("parties", Lines.parties(printed, words))
                        .data("course", Lines.course(printed.view(), words))
                        .data("need", Objects.requireNonNullElse(printed.view().need(), ""))
                        .data("attachments", attachments(printed, words))
                        .data("history", history(printed, words))
                        .data("printedAt", words.moment(printing.at()))
                        .data("unit", printing.unit())
                        .render();
        return PdfDocument.of(page);
    }

    private static String intervention(PrintedReferral printed) {
        return printed.intervention() == null
                ? printed.view().interventionId().toString()
                : printed.intervention();
    }

    /** An attachment in words. */
    record FileRow(String title, String category, String type, String size, String addedOn) {}

    /** A move in words. */
    record EventRow(
            String occurredOn, String move, String reason, String recordedBy, String recordedAt) {}

    private static List<FileRow> attachments(PrintedReferral printed, Words words) {
        return printed.attachments().stream()
                .map(file ->
                        new FileRow(
                                file.title(),
                                words.code("category", file.category().name()),
                                words.code("type", file.contentType()),
                                kilobytes(file, words),
                                file.addedOn().toString()))
                .toList();
    }

    private static String kilobytes(AttachmentView file, Words words) {
        Locale locale = Locale.forLanguageTag(words.language());
        long whole = Math.ceilDiv(file.size(), 1000L);
        return NumberFormat.getIntegerInstance(locale).format(whole) + " kB";
    }

    private static List<EventRow> history(PrintedReferral printed, Words words) {
        return printed.history().stream()
                .map(event ->
                        new EventRow(
                                event.occurredOn().toString(),
                                words.code("move", event.move()),
                                event.reason() == null ? "" : words.code("reason", event.reason()),
                                words.code("recorder", event.authority())
                                        + ", "
                                        + words.code("recorder", event.unit()),
                                words.moment(event.recordedAt())))
                .toList();
    }
}
