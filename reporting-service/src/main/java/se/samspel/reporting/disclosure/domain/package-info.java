/** What may be shown of counts of people that hang together, so that no small group shows. */
@NullMarked
package se.samspel.reporting.disclosure.domain;

import org.jspecify.annotations.NullMarked;
