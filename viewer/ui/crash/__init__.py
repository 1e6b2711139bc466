"""What is told where the program itself is at fault: its log, and a report that anybody may pass on."""
