package se.samspel.participant.handler;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "HandlersView",
        requiredProperties = {"handlers", "version"},
        examples = "{\"handlers\":[\"handler-7\",\"handler-9\"],\"version\":2}")
record HandlersView(@Schema(maxItems = 50) List<String> handlers, long version) {}
