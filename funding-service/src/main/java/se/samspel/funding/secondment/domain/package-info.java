/** What a party has promised of its staff, what it has given, and what both cost. */
@NullMarked
package se.samspel.funding.secondment.domain;

import org.jspecify.annotations.NullMarked;
