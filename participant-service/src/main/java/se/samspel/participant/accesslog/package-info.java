/** What the controller sees of its access log. */
@NullMarked
package se.samspel.participant.accesslog;

import org.jspecify.annotations.NullMarked;
