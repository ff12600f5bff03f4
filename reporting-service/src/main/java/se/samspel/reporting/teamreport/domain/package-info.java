/** The team report's figures by their definitions, and what of them leaves the host. */
@NullMarked
package se.samspel.reporting.teamreport.domain;

import org.jspecify.annotations.NullMarked;
