/** What is kept of a change of protection. */
@NullMarked
package se.samspel.participant.protection.domain;

import org.jspecify.annotations.NullMarked;
