// Dure
